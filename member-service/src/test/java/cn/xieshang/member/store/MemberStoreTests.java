package cn.xieshang.member.store;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.WISH;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.bare;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static cn.xieshang.member.model.Examples.li;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.BirthdayComing;
import cn.xieshang.member.model.MemberEvent.ChangeAccepted;
import cn.xieshang.member.model.MemberEvent.ChangeDeclined;
import cn.xieshang.member.model.MemberEvent.ChangeProposed;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Username;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.LocalDate;
import java.util.Date;
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
        store.insert(staff(WANGJIANG), registered());

        assertThat(store.find(WANGJIANG, CHEN)).contains(new Stored<>(registered(), 1));
    }

    @Test
    void everyStateOfAMemberIsReadAgain() {
        store.insert(staff(WANGJIANG), registered());
        Member member = registered();
        long version = 1;
        for (MemberEvent event : List.of(
                new MemberChanged(full("陈敬", CHENS_NUMBER)),
                new MemberChanged(bare("陈敬")),
                new AccountProvisioned(new UserId("u1")),
                new ChangeProposed(NOW, WISH),
                new ChangeDeclined(NOW, "请附单位任职文件"),
                new ChangeAccepted(full("陈敬", CHENS_NUMBER)),
                new BirthdayComing(LocalDate.of(2027, 3, 12)),
                new MemberLeft(NOW, LeaveReason.OTHER, "去外地工作"),
                new MemberReturned(),
                new AccountRequested(new Username("member.chen2")))) {
            Member next = member.apply(event);
            version = store.save(staff(WANGJIANG), new Stored<>(member, version), next, event);
            member = next;
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
                        "member.changed",
                        "member.account-provisioned",
                        "member.change-proposed",
                        "member.change-declined",
                        "member.changed",
                        "member.birthday-coming",
                        "member.left",
                        "member.returned",
                        "member.changed");
        assertThat(document.getList("outbox", Document.class))
                .extracting(event -> event.getLong("sequence"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
    }

    @Test
    void personalDataLieEncryptedAndAreToldNobody() {
        everyStateOfAMemberIsReadAgain();

        assertThat(stored(CHEN).getString("phone")).isNotBlank();
        assertThat(stored(CHEN).toJson())
                .doesNotContain("13812345678", "138****5678", "13987654321")
                .doesNotContain("330102", "1975", "example.cn", "近江家园", "西兴街道")
                .doesNotContain("去外地工作", "请附单位任职文件");
    }

    @Test
    void theHistorySaysWhoChangedWhatAndOfPersonalDataOnlyThatTheyChanged() {
        store.insert(staff(WANGJIANG), registered());
        save(WANGJIANG, new MemberChanged(full("陈敬", CHENS_NUMBER)));

        Document line = stored(CHEN).getList("history", Document.class).getLast();
        assertThat(line.getString("by")).isEqualTo("staff.wangjiang");
        assertThat(line.getDate("at")).isEqualTo(Date.from(clock.instant()));
        assertThat(line.getList("fields", Document.class))
                .extracting(field ->
                        field.getString("field") + " " + field.getString("from") + " → " + field.getString("to"))
                .contains("name 陈静 → 陈敬", "committee null → 提案委员会", "idNumber null → null", "email null → null");
    }

    @Test
    void aLongLifeKeepsTheLastTwoHundredLines() {
        store.insert(staff(WANGJIANG), registered());
        for (int version = 1; version <= 201; version++) {
            var renamed = new MemberChanged(profile("陈" + version));
            store.save(
                    staff(WANGJIANG),
                    new Stored<>(registered(), version),
                    registered().apply(renamed),
                    renamed);
        }

        var lines = stored(CHEN).getList("history", Document.class);
        assertThat(lines).hasSize(200);
        assertThat(lines.getLast().getList("fields", Document.class).getFirst().getString("to"))
                .isEqualTo("陈201");
    }

    @Test
    void anIdentityNumberIsUniqueInTheDistrict() {
        store.insert(staff(WANGJIANG), registered().apply(new MemberChanged(full("陈静", CHENS_NUMBER))));
        var sameNumber = new Register(li().code(), full("李伟", CHENS_NUMBER), li().username());

        Member here = Member.register(LI, XIXING, BINJIANG, sameNumber);
        assertThat(store.insert(staff(XIXING), here)).isFalse();
        assertThat(store.clash(XIXING, here)).contains(MemberRefusal.ID_NUMBER_TAKEN);
        assertThat(store.idOf(BINJIANG, CHENS_NUMBER)).contains(CHEN);
        Member elsewhere = Member.register(LI, MISHIXIANG, GONGSHU, sameNumber);
        assertThat(store.insert(staff(MISHIXIANG), elsewhere)).isTrue();
    }

    @Test
    void initialsFollowTheNameAndKnowHowSurnamesAreRead() {
        store.insert(staff(WANGJIANG), registered());
        assertThat(stored(CHEN).getString("initials")).isEqualTo("cj");

        save(WANGJIANG, new MemberChanged(profile("单晓明")));
        assertThat(stored(CHEN).getString("initials")).isEqualTo("sxm");
    }

    @Test
    void anotherOfficeFindsNothing() {
        store.insert(staff(WANGJIANG), registered());

        assertThat(store.find(XIXING, CHEN)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save(XIXING, new MemberChanged(profile("陈静"))));
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
    }

    @Test
    void aChangeDecidedOnAnOldVersionIsNotStored() {
        store.insert(staff(WANGJIANG), registered());
        save(WANGJIANG, new MemberChanged(profile("陈静")));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> save(WANGJIANG, new MemberChanged(profile("陈静"))))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void theSameIdIsStoredOnce() {
        assertThat(store.insert(staff(WANGJIANG), registered())).isTrue();
        assertThat(store.insert(staff(WANGJIANG), registered())).isFalse();
        assertThat(store.clash(WANGJIANG, registered())).isEmpty();
    }

    @Test
    void aCodeIsUniqueAcrossOffices() {
        store.insert(staff(WANGJIANG), registered());
        Member other =
                Member.register(LI, XIXING, BINJIANG, new Register(chen().code(), profile("李伟"), li().username()));

        assertThat(store.insert(staff(XIXING), other)).isFalse();
        assertThat(store.clash(XIXING, other)).contains(MemberRefusal.CODE_TAKEN);
    }

    @Test
    void aUsernameIsUniqueAcrossOffices() {
        store.insert(staff(WANGJIANG), registered());
        Member other = Member.register(
                LI, XIXING, BINJIANG, new Register(new MemberCode("XX0001"), profile("李伟"), chen().username()));

        assertThat(store.insert(staff(XIXING), other)).isFalse();
        assertThat(store.clash(XIXING, other)).contains(MemberRefusal.USERNAME_TAKEN);
    }

    @Test
    void aUsernameAskedForLaterIsUniqueToo() {
        Member second = Member.register(LI, WANGJIANG, BINJIANG, li());
        store.insert(staff(WANGJIANG), registered());
        store.insert(staff(WANGJIANG), second);
        MemberEvent wish = new AccountRequested(chen().username());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> store.save(staff(WANGJIANG), new Stored<>(second, 1), second.apply(wish), wish))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(MemberRefusal.USERNAME_TAKEN));
        assertThat(store.find(WANGJIANG, LI).orElseThrow().value().account())
                .isEqualTo(new Account.Requested(li().username()));
    }

    private long save(OfficeId office, MemberEvent event) {
        Member before = registered();
        Stored<Member> found = new Stored<>(
                new Member(
                        before.id(),
                        office,
                        before.district(),
                        before.code(),
                        before.profile(),
                        before.standing(),
                        before.account(),
                        null,
                        null),
                1);
        return store.save(staff(office), found, before.apply(event), event);
    }
}
