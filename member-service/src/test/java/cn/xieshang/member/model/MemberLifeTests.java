package cn.xieshang.member.model;

import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.after;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemberLifeTests {
    private static final Username NAME = new Username("member.chen");
    private static final UserId USER = new UserId("5f0c9a53");

    @Test
    void aNewMemberIsActiveAndWaitsForAnAccount() {
        assertThat(registered().standing()).isEqualTo(new Standing.Active());
        assertThat(registered().account()).isEqualTo(new Account.Requested(NAME));
    }

    @Test
    void aConfirmedAccountBelongsToTheUserWhoLogsIn() {
        assertThat(after(registered(), new ConfirmAccount(USER)).account())
                .isEqualTo(new Account.Provisioned(NAME, USER));
    }

    @Test
    void aChangeReplacesTheProfileAndNothingElse() {
        Member changed = after(registered(), new Change(chen().code(), profile("陈敬"), NAME));

        assertThat(changed.profile().name()).isEqualTo("陈敬");
        assertThat(changed.account()).isEqualTo(registered().account());
    }

    @Test
    void theCodeOnPrintedCardsNeverChanges() {
        refused(MemberRefusal.CODE_FIXED, registered(), new Change(new MemberCode("WJ9999"), profile("陈静"), NAME));
    }

    @Test
    void theUsernameNeverChangesByTheWay() {
        var other = new Username("member.other");
        refused(MemberRefusal.USERNAME_FIXED, registered(), new Change(chen().code(), profile("陈静"), other));
    }

    @Test
    void aMemberWhoLeftIsRememberedWithTheDay() {
        assertThat(after(registered(), LEAVING).standing())
                .isEqualTo(new Standing.Left(NOW, LEAVING.reason(), LEAVING.remark()));
    }

    @ParameterizedTest
    @MethodSource("whatOnlyMembersMay")
    void nothingButReturningHappensToAMemberWhoLeft(MemberCommand command) {
        refused(MemberRefusal.HAS_LEFT, after(registered(), LEAVING), command);
    }

    static List<MemberCommand> whatOnlyMembersMay() {
        return List.of(
                new Change(chen().code(), profile("陈静"), NAME),
                LEAVING,
                new RequestAccount(NAME),
                new ConfirmAccount(USER),
                chen());
    }

    @Test
    void whoReturnsWaitsForTheAccountAgain() {
        Member returned = after(registered(), new ConfirmAccount(USER), LEAVING, new Return());

        assertThat(returned.standing()).isEqualTo(new Standing.Active());
        assertThat(returned.account()).isEqualTo(new Account.Requested(NAME));
    }

    @Test
    void whoIsHereCannotReturn() {
        refused(MemberRefusal.HAS_NOT_LEFT, registered(), new Return());
    }

    @Test
    void anAccountThatFailedMayBeAskedForUnderAnotherName() {
        var other = new Username("member.chen2");

        assertThat(after(failed(), new RequestAccount(other)).account()).isEqualTo(new Account.Requested(other));
    }

    @Test
    void anAccountThatDidNotFailIsNotAskedForTwice() {
        refused(MemberRefusal.ACCOUNT_NOT_FAILED, registered(), new RequestAccount(NAME));
    }

    @Test
    void nobodyIsRegisteredTwice() {
        refused(MemberRefusal.ALREADY_REGISTERED, registered(), chen());
    }

    @Test
    void theSameRegistrationIsRecognisedWhateverBecameOfTheAccount() {
        Member provisioned = after(registered(), new ConfirmAccount(USER));

        assertThat(provisioned.isRegisteredAs(chen())).isTrue();
        assertThat(provisioned.isRegisteredAs(new Register(chen().code(), profile("陈敬"), NAME)))
                .isFalse();
    }

    private static Member failed() {
        Member member = registered();
        return new Member(
                member.id(),
                member.office(),
                member.district(),
                member.code(),
                member.profile(),
                member.standing(),
                new Account.Failed(NAME, AccountFailure.USERNAME_TAKEN),
                null,
                null);
    }

    private static void refused(MemberRefusal refusal, Member member, MemberCommand command) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> member.decide(command, NOW))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
