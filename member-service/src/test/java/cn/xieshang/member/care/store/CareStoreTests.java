package cn.xieshang.member.care.store;

import static cn.xieshang.member.care.model.ItemExamples.*;
import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.Help;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.encryption.EncryptedField;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CareStoreTests extends RegisterTests {
    private static final Taken BEGUN = new Taken("begin", new UserId("staff"), now().now());

    @Autowired
    CareStore store;

    @Autowired
    PersonalDataCipher cipher;

    @Autowired
    EncryptedField sealedCareItem;

    @Test
    void everyStageOfEveryKindIsReadAgain() {
        for (CareItem item : all()) {
            CareItem other = item.with(anew(item));
            store.insert(WANGJIANG, other, "said", BEGUN);

            assertThat(store.find(
                            new Reach.OneOffice(WANGJIANG),
                            CareKind.of(item),
                            other.care().id()))
                    .contains(new Stored<>(other, 1));
        }
    }

    @Test
    void nothingThatPeopleWroteLiesReadable() {
        for (CareItem item : all()) {
            store.insert(WANGJIANG, item.with(anew(item)), "13900001111 said", BEGUN);
        }
        for (Document stored : mongo.getCollection("care").find()) {
            assertThat(stored.toJson()).doesNotContain("王老汉", "13900001111", "独居", "兴隆路", WORDS.value(), "陈静");
        }
    }

    @Test
    void theSealIsWhereTheRotationOfKeysLooksForIt() {
        store.insert(WANGJIANG, visit(), "said", BEGUN);
        String id = visit().care().id().toString();

        String sealed = one("care", id).getString(sealedCareItem.path());
        assertThat(cipher.decrypt(sealed, sealedCareItem.contextPrefix() + id)).contains(WORDS.value());
    }

    @Test
    void anotherOfficeFindsNothing() {
        store.insert(WANGJIANG, visit(), "said", BEGUN);

        CareId id = visit().care().id();
        assertThat(store.find(new Reach.OneOffice(XIXING), CareKind.VISIT, id)).isEmpty();
        assertThat(store.find(new Reach.OneOffice(WANGJIANG), CareKind.RECEPTION, id))
                .isEmpty();
        assertThat(store.beganAs(XIXING, CareKind.VISIT, id, "said")).isEmpty();
        assertThat(store.find(new Reach.WholeDistrict(BINJIANG), CareKind.VISIT, id))
                .isPresent();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> store.save(XIXING, 1, visit(), CareStep.RESCHEDULING, BEGUN));
    }

    @Test
    void theSameIdIsTakenOnceAndKnowsWhatItBeganWith() {
        CareId id = visit().care().id();

        assertThat(store.insert(WANGJIANG, visit(), "said", BEGUN)).isTrue();
        assertThat(store.insert(WANGJIANG, visit(), "said", BEGUN)).isFalse();
        assertThat(store.beganAs(WANGJIANG, CareKind.VISIT, id, "said")).contains(true);
        assertThat(store.beganAs(WANGJIANG, CareKind.VISIT, id, "something else"))
                .contains(false);
    }

    @Test
    void aStepDecidedOnAnOldVersionIsNotStored() {
        store.insert(WANGJIANG, duty(), "said", BEGUN);
        store.save(WANGJIANG, 1, after(duty(), new Confirm()), CareStep.CONFIRMATION, BEGUN);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> store.save(WANGJIANG, 1, duty(), CareStep.SWAP_REFUSAL, BEGUN))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void aPersonIsErasedInTheWriteThatLeavesTheProof() {
        CareItem helped = after(assistance(), new RecordHelp(new Help(TODAY, Help.Kind.GOODS, WORDS)));
        CareItem ended = after(helped, new End(TODAY, WORDS));
        String id = ended.care().id().toString();
        store.insert(WANGJIANG, ended, "said", BEGUN);
        String sealedBefore = one("care", id).getString(CareStore.SEALED);
        assertThat(cipher.decrypt(sealedBefore, CareStore.SEALED_CONTEXT + id)).contains("王老汉", "独居");

        store.save(WANGJIANG, 1, after(ended, new TimeUp()), CareStep.TIME_UP, BEGUN);

        Document erased = one("care", id);
        String sealed = erased.getString(CareStore.SEALED);
        assertThat(cipher.decrypt(sealed, CareStore.SEALED_CONTEXT + id))
                .doesNotContain("王老汉", "13900001111", "独居", "兴隆路", WORDS.value());
        assertThat(erased.get("erased", Document.class))
                .containsEntry("what", List.of("name", "phone", "address", "situation", "end-reason", "help-text"))
                .containsEntry("count", 6)
                .containsKeys("at", "idsHash");
        assertThat(told(erased)).containsExactly("care.moved", "care.assistance-erased");
        assertThat(erased).doesNotContainKey("wake");
    }

    private static Care anew(CareItem item) {
        Care care = item.care();
        return new Care(
                new CareId(UUID.randomUUID()),
                care.office(),
                care.district(),
                care.member(),
                care.profile(),
                care.reminded());
    }
}
