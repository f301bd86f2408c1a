package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.WISH;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.xieshang.member.model.MemberCommand.AcceptChange;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.DeclineChange;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.MemberField.Difference;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.OwnData;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.reading.ChangeRequestView;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangeRequestTests extends RegisterTests {
    private static final Actor MEMBER = actor("u1", WANGJIANG, BINJIANG, Role.MEMBER);
    private static final ProposeChange ASK = new ProposeChange(WISH);

    @Autowired
    MemberHandling handling;

    @Autowired
    MemberReading reading;

    @BeforeEach
    void registerChen() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.handle(Actor.system(WANGJIANG, BINJIANG), CHEN, 1, new ConfirmAccount(new UserId("u1")));
    }

    @Test
    void theOfficeSeesWhatWouldBeDifferentFieldByField() {
        var wish = new OwnData(null, null, null, "望江小学", null, new Phone("13987654321"), null, null);
        handling.propose(MEMBER, 2, new ProposeChange(wish));

        assertThat(request().fields())
                .extracting(Difference::field, Difference::from, Difference::to)
                .containsExactly(tuple("employer", null, "望江小学"), tuple("phone", "138****5678", "139****4321"));
        assertThat(stored(CHEN).getString("employer")).isNull();
    }

    @Test
    void whatTheOfficeAcceptsIsSo() {
        handling.propose(MEMBER, 2, ASK);
        handling.handle(staff(WANGJIANG), CHEN, 3, new AcceptChange());

        var now = reading.member(staff(WANGJIANG), CHEN.value()).orElseThrow();
        assertThat(now.name()).isEqualTo("陈晶");
        assertThat(now.employer()).isEqualTo("望江小学");
        assertThat(now.sector()).isEqualTo("教育界");
        assertThat(now.personal().phone()).isEqualTo("139****4321");
        assertThat(now.request()).isNull();
        assertThat(told(stored(CHEN)))
                .containsExactly(
                        "member.registered", "member.account-provisioned", "member.change-proposed", "member.changed");
    }

    @Test
    void whatTheOfficeDeclinesStaysAsItWasAndTheMemberReadsWhy() {
        handling.propose(MEMBER, 2, ASK);
        handling.handle(staff(WANGJIANG), CHEN, 3, new DeclineChange("请附单位任职文件"));

        assertThat(stored(CHEN).getString("name")).isEqualTo("陈静");
        assertThat(reading.own(MEMBER).orElseThrow().request())
                .extracting(ChangeRequestView::state, ChangeRequestView::reason)
                .containsExactly("declined", "请附单位任职文件");
        assertThat(told(stored(CHEN)).getLast()).isEqualTo("member.change-declined");
    }

    @Test
    void theOfficeAcceptsOnlyWhatItHasSeen() {
        handling.propose(MEMBER, 2, ASK);
        handling.propose(MEMBER, 3, new ProposeChange(new OwnData("陈劲", null, null, null, null, null, null, null)));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> handling.handle(staff(WANGJIANG), CHEN, 3, new AcceptChange()));
    }

    @Test
    void whatIsNotAskedCannotBeDecided() {
        refused(MemberRefusal.NO_CHANGE_PROPOSED, () -> handling.handle(staff(WANGJIANG), CHEN, 2, new AcceptChange()));
        handling.propose(MEMBER, 2, ASK);
        handling.handle(staff(WANGJIANG), CHEN, 3, new DeclineChange("否"));
        refused(
                MemberRefusal.NO_CHANGE_PROPOSED,
                () -> handling.handle(staff(WANGJIANG), CHEN, 4, new DeclineChange("否")));
    }

    @Test
    void nobodyAsksForWhatIsSoAlready() {
        var same = new OwnData("陈静", null, null, null, null, new Phone("13812345678"), null, null);

        refused(MemberRefusal.NOTHING_TO_CHANGE, () -> handling.propose(MEMBER, 2, new ProposeChange(same)));
    }

    @Test
    void aMemberAsksForTheOwnRecordOnly() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> handling.propose(staff(WANGJIANG), 2, ASK));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.propose(actor("u2", WANGJIANG, BINJIANG, Role.MEMBER), 2, ASK));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.propose(actor("u1", XIXING, BINJIANG, Role.MEMBER), 2, ASK));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> handling.handle(MEMBER, CHEN, 2, new AcceptChange()));
    }

    @Test
    void whoLeavesAsksForNothingAnyMore() {
        handling.propose(MEMBER, 2, ASK);
        handling.handle(staff(WANGJIANG), CHEN, 3, LEAVING);

        assertThat(stored(CHEN)).doesNotContainKey("request");
    }

    private ChangeRequestView request() {
        return Objects.requireNonNull(
                reading.member(staff(WANGJIANG), CHEN.value()).orElseThrow().request());
    }

    private static void refused(MemberRefusal refusal, ThrowingCallable deed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
