package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static cn.xieshang.member.model.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.Contact;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Person;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

class MemberHandlingTests extends RegisterTests {
    private static final Change CHANGE = new Change(chen().code(), profile("陈敬"), chen().username());

    @Autowired
    MemberHandling handling;

    @Test
    void staffRegistersAMemberOfTheOwnOffice() {
        assertThat(handling.register(staff(WANGJIANG), CHEN, chen())).isEqualTo(Written.NEW);
        assertThat(stored(CHEN).getString("office")).isEqualTo("wangjiang");
        assertThat(stored(CHEN).getString("district")).isEqualTo("binjiang");
    }

    @Test
    void theSameRegistrationMayBeRepeated() {
        handling.register(staff(WANGJIANG), CHEN, chen());

        assertThat(handling.register(staff(WANGJIANG), CHEN, chen())).isEqualTo(Written.SAME);
        assertThat(told(stored(CHEN))).containsExactly("member.registered");
    }

    @Test
    void anotherRegistrationUnderTheSameIdIsRefused() {
        handling.register(staff(WANGJIANG), CHEN, chen());

        refused(MemberRefusal.ALREADY_REGISTERED, () -> handling.register(staff(WANGJIANG), CHEN, li()));
    }

    @Test
    void aCodeOrUsernameInUseIsRefusedWhicheverOfficeUsesIt() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        var sameCode = new Register(chen().code(), profile("李伟"), li().username());
        var sameName = new Register(li().code(), profile("李伟"), chen().username());

        refused(MemberRefusal.CODE_TAKEN, () -> handling.register(staff(XIXING), LI, sameCode));
        refused(MemberRefusal.USERNAME_TAKEN, () -> handling.register(staff(XIXING), LI, sameName));
    }

    @Test
    void anIdOfAnotherOfficeIsNotFoundWhateverIsSent() {
        handling.register(staff(WANGJIANG), CHEN, chen());

        notFound(() -> handling.register(staff(XIXING), CHEN, li()));
        notFound(() -> handling.handle(staff(XIXING), CHEN, 1, CHANGE));
        notFound(() -> handling.handle(staff(XIXING), LI, 1, CHANGE));
    }

    @Test
    void anOfficeThatWasNeverOpenedHasNoMembers() {
        refused(MemberRefusal.OFFICE_UNKNOWN, () -> handling.register(staff(new OfficeId("nowhere")), CHEN, chen()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICE_STAFF", "OFFICE_DIRECTOR"})
    void nobodyElseWritesTheRoster(Role role) {
        handling.register(staff(WANGJIANG), CHEN, chen());
        var other = actor("other", WANGJIANG, BINJIANG, role);

        forbidden(() -> handling.register(other, LI, li()));
        forbidden(() -> handling.handle(other, CHEN, 1, CHANGE));
        forbidden(() -> handling.handle(other, CHEN, 1, LEAVING));
    }

    @Test
    void theDirectorMayWhatStaffMay() {
        var director = actor("director", WANGJIANG, BINJIANG, Role.OFFICE_DIRECTOR);

        handling.register(director, CHEN, chen());
        assertThat(handling.handle(director, CHEN, 1, CHANGE)).isEqualTo(Written.CHANGED);
        assertThat(stored(CHEN).getString("name")).isEqualTo("陈敬");
    }

    @Test
    void onlyTheSystemConfirmsAccounts() {
        handling.register(staff(WANGJIANG), CHEN, chen());

        forbidden(() -> handling.handle(staff(WANGJIANG), CHEN, 1, new ConfirmAccount(new UserId("u1"))));
    }

    @Test
    void whoDecidedOnAnOldVersionLearnsTheCurrentOne() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.handle(staff(WANGJIANG), CHEN, 1, CHANGE);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> handling.handle(staff(WANGJIANG), CHEN, 1, CHANGE))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void whoAlsoActsElsewhereActsInAnotherOfficeOfTheDistrict() {
        for (OfficeId office : List.of(WANGJIANG, MISHIXIANG, new OfficeId("nowhere"))) {
            var seat = new Seat("教育界", null, null, null, 5, Set.of(office));
            var profile = new Profile("陈静", seat, Person.UNKNOWN, new Contact(null, null, null));
            assertThatExceptionOfType(InvalidException.class)
                    .isThrownBy(() -> handling.register(
                            staff(WANGJIANG), CHEN, new Register(chen().code(), profile, chen().username())))
                    .satisfies(invalid -> assertThat(invalid.violations())
                            .containsExactly(new Violation("/alsoIn", "unknown-office")));
        }
    }

    @Test
    void leavingAndReturningAreTold() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);
        handling.handle(staff(WANGJIANG), CHEN, 2, new Return());

        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.left", "member.returned");
    }

    private static void refused(MemberRefusal refusal, ThrowingCallable deed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static void notFound(ThrowingCallable deed) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(deed);
    }

    private static void forbidden(ThrowingCallable deed) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(deed);
    }
}
