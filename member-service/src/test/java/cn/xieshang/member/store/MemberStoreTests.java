package cn.xieshang.member.store;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Username;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MemberStoreTests extends RegisterTests {
    @Autowired
    MemberStore store;

    @Test
    void whatWasStoredIsReadAgain() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());

        assertThat(store.find(WANGJIANG, CHEN)).contains(new Stored<>(registered(), 1));
    }

    @Test
    void everyStateOfAMemberIsReadAgain() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        Member member = registered();
        long version = 1;
        var nothingOptional = new Profile("陈敬", "科技界", null, 6, null);
        for (MemberEvent event : List.of(
                new MemberChanged(nothingOptional),
                new AccountProvisioned(new UserId("u1")),
                new MemberLeft(NOW),
                new MemberReturned(),
                new AccountRequested(new Username("member.chen2")))) {
            member = member.apply(event);
            version = store.save(WANGJIANG, version, member, event);
            assertThat(store.find(WANGJIANG, CHEN)).contains(new Stored<>(member, version));
        }
    }

    @Test
    void everyVersionTellsExactlyOneEvent() {
        everyStateOfAMemberIsReadAgain();

        Document document = stored(CHEN);
        assertThat(told(document))
                .containsExactly(
                        "member.registered",
                        "member.changed",
                        "member.account-provisioned",
                        "member.changed",
                        "member.changed",
                        "member.changed");
        assertThat(document.getList("outbox", Document.class))
                .extracting(event -> event.getLong("sequence"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
    }

    @Test
    void thePhoneLiesEncryptedAndIsToldNobody() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        store.save(WANGJIANG, 1, registered(), new MemberChanged(profile("陈静")));

        assertThat(stored(CHEN).getString("phone")).isNotBlank();
        assertThat(stored(CHEN).toJson()).doesNotContain("13812345678").doesNotContain("138****5678");
    }

    @Test
    void anotherOfficeFindsNothing() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());

        assertThat(store.find(XIXING, CHEN)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> store.save(XIXING, 1, registered(), new MemberChanged(profile("陈静"))));
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
    }

    @Test
    void aChangeDecidedOnAnOldVersionIsNotStored() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        store.save(WANGJIANG, 1, registered(), new MemberChanged(profile("陈静")));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> store.save(WANGJIANG, 1, registered(), new MemberChanged(profile("陈静"))))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void theSameIdIsStoredOnce() {
        assertThat(store.insert(WANGJIANG, registered(), new MemberRegistered()))
                .isTrue();
        assertThat(store.insert(WANGJIANG, registered(), new MemberRegistered()))
                .isFalse();
        assertThat(store.clash(WANGJIANG, registered())).isEmpty();
    }

    @Test
    void aCodeIsUniqueAcrossOffices() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        Member other =
                Member.register(LI, XIXING, BINJIANG, new Register(chen().code(), profile("李伟"), li().username()));

        assertThat(store.insert(XIXING, other, new MemberRegistered())).isFalse();
        assertThat(store.clash(XIXING, other)).contains(MemberRefusal.CODE_TAKEN);
    }

    @Test
    void aUsernameIsUniqueAcrossOffices() {
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        Member other = Member.register(
                LI, XIXING, BINJIANG, new Register(new MemberCode("XX0001"), profile("李伟"), chen().username()));

        assertThat(store.insert(XIXING, other, new MemberRegistered())).isFalse();
        assertThat(store.clash(XIXING, other)).contains(MemberRefusal.USERNAME_TAKEN);
    }

    @Test
    void aUsernameAskedForLaterIsUniqueToo() {
        Member second = Member.register(LI, WANGJIANG, BINJIANG, li());
        store.insert(WANGJIANG, registered(), new MemberRegistered());
        store.insert(WANGJIANG, second, new MemberRegistered());
        MemberEvent wish = new AccountRequested(chen().username());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> store.save(WANGJIANG, 1, second.apply(wish), wish))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(MemberRefusal.USERNAME_TAKEN));
        assertThat(store.find(WANGJIANG, LI).orElseThrow().value().account())
                .isEqualTo(new Account.Requested(li().username()));
    }
}
