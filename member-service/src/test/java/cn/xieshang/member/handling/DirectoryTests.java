package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.LIS_NUMBER;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static cn.xieshang.member.model.Examples.li;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.DirectoryProfile.Shared;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.reading.BirthdayEntry;
import cn.xieshang.member.reading.BirthdayQueries;
import cn.xieshang.member.reading.DirectoryEntry;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DirectoryTests extends RegisterTests {
    private static final Paging ALL = new Paging(20, null);
    private static final Actor COLLEAGUE = actor("u9", WANGJIANG, BINJIANG, Role.MEMBER);
    private static final Actor DIRECTOR = actor("director", WANGJIANG, BINJIANG, Role.OFFICE_DIRECTOR);

    @Autowired
    MemberHandling handling;

    @Autowired
    DirectoryHandling directory;

    @Autowired
    BirthdayQueries birthdays;

    @BeforeEach
    void registerTwo() {
        handling.register(
                staff(WANGJIANG), CHEN, new Register(chen().code(), full("陈静", CHENS_NUMBER), chen().username()));
    }

    @Test
    void colleaguesSeeWhatAnOfficeSharesAndTheRestMasked() {
        assertThat(entry())
                .extracting(
                        DirectoryEntry::employer,
                        DirectoryEntry::phone,
                        DirectoryEntry::email,
                        DirectoryEntry::birthday)
                .containsExactly("望江中学", "138****5678", "c***@example.cn", null);

        share(1, Set.of(Shared.PHONE, Shared.EMAIL, Shared.BIRTHDAY));
        assertThat(entry())
                .extracting(
                        DirectoryEntry::employer,
                        DirectoryEntry::phone,
                        DirectoryEntry::email,
                        DirectoryEntry::birthday)
                .containsExactly(null, "13812345678", "chen@example.cn", "03-12");
    }

    @Test
    void whoLeftIsNoColleague() {
        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);

        assertThat(directory.directory(COLLEAGUE, MemberFilter.active(), ALL).items())
                .isEmpty();
    }

    @Test
    void anotherOfficeHasAnotherDirectory() {
        Actor elsewhere = actor("u9", XIXING, BINJIANG, Role.MEMBER);

        assertThat(directory.directory(elsewhere, MemberFilter.active(), ALL).items())
                .isEmpty();
    }

    @Test
    void theDirectorDecidesOnRecordAndForTheOwnOfficeOnly() {
        share(1, Set.of(Shared.PHONE));

        Document record =
                Objects.requireNonNull(mongo.getCollection("audit").find().first());
        assertThat(record.getString("action")).isEqualTo("office.directory-profile-set");
        assertThat(told(one("offices", "wangjiang"))).containsExactly("office.opened", "office.directory-profile-set");
        var profile = new DirectoryProfile(Set.of());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> directory.share(DIRECTOR, WANGJIANG, 1, profile));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> directory.share(DIRECTOR, XIXING, 1, profile));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> directory.share(staff(WANGJIANG), WANGJIANG, 2, profile));
    }

    @Test
    void birthdaysComeInTheOrderOfTheDaysAcrossTheEndOfTheYear() {
        handling.register(
                staff(XIXING), LI, new Register(li().code(), full("李伟", LIS_NUMBER, Set.of()), li().username()));
        var district = new Reach.WholeDistrict(BINJIANG);
        LocalDate december = LocalDate.of(2026, 12, 31);

        var both = birthdays.coming(district, december, 80, ALL).items();
        assertThat(both)
                .extracting(entry -> entry.name() + " " + entry.day())
                .containsExactly("李伟 2027-02-28", "陈静 2027-03-12");
        var first = birthdays.coming(district, december, 80, new Paging(1, null));
        assertThat(first.items()).extracting(BirthdayEntry::name).containsExactly("李伟");
        String next = Cursor.decode(Objects.requireNonNull(first.next()));
        assertThat(birthdays.coming(district, december, 80, new Paging(1, next)).items())
                .extracting(BirthdayEntry::name)
                .containsExactly("陈静");
        assertThat(birthdays.coming(district, LocalDate.of(2027, 2, 28), 1, ALL).items())
                .hasSize(1);
        assertThat(birthdays.coming(district, LocalDate.of(2027, 3, 1), 1, ALL).items())
                .isEmpty();
        assertThat(birthdays
                        .coming(new Reach.OneOffice(WANGJIANG), december, 80, ALL)
                        .items())
                .hasSize(1);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> birthdays.coming(
                        new Reach.OneOffice(WANGJIANG), LocalDate.of(2027, 1, 1), 5, new Paging(1, "x")));
    }

    private void share(long version, Set<Shared> what) {
        directory.share(DIRECTOR, WANGJIANG, version, new DirectoryProfile(what));
    }

    private DirectoryEntry entry() {
        List<DirectoryEntry> found =
                directory.directory(COLLEAGUE, MemberFilter.active(), ALL).items();
        return found.getFirst();
    }
}
