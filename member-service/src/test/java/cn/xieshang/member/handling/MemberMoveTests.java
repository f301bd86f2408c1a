package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

class MemberMoveTests extends RegisterTests {
    private static final Actor DISTRICT = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);

    @Autowired
    MemberHandling handling;

    @BeforeEach
    void registerChen() {
        handling.register(
                staff(WANGJIANG), CHEN, new Register(chen().code(), full("陈静", CHENS_NUMBER), chen().username()));
    }

    @Test
    void theDistrictMovesAMemberAndTheOldOfficeFindsNobodyAnyMore() {
        handling.handle(DISTRICT, CHEN, 1, to(XIXING));

        assertThat(stored(CHEN).getString("office")).isEqualTo("xixing");
        assertThat(stored(CHEN).getString("group")).isEqualTo("第二联组");
        assertThat(stored(CHEN).getString("committee")).isEqualTo("提案委员会");
        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.moved");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.handle(staff(WANGJIANG), CHEN, 2, LEAVING));
        handling.handle(staff(XIXING), CHEN, 2, LEAVING);
    }

    @Test
    void whoTookPartInTheNewOfficeBeforeIsNowThereForGood() {
        assertThat(stored(CHEN).getList("alsoIn", String.class)).containsExactly("xixing");

        handling.handle(DISTRICT, CHEN, 1, to(XIXING));
        assertThat(stored(CHEN)).doesNotContainKey("alsoIn");
    }

    @Test
    void theAccountFollows() {
        handling.handle(DISTRICT, CHEN, 1, to(XIXING));

        assertThat(stored(CHEN).get("work", Document.class).getInteger("attempts"))
                .isZero();
    }

    @Test
    void theHistorySaysFromWhereToWhere() {
        handling.handle(DISTRICT, CHEN, 1, to(XIXING));

        Document line = stored(CHEN).getList("history", Document.class).getLast();
        assertThat(line.getString("what")).isEqualTo("moved");
        assertThat(line.getString("detail")).isEqualTo("wangjiang → xixing");
    }

    @Test
    void anOfficeOfAnotherDistrictIsAsGoodAsNone() {
        for (OfficeId office : List.of(MISHIXIANG, new OfficeId("nowhere"))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> handling.handle(DISTRICT, CHEN, 1, to(office)));
        }
        Actor other = actor("district2", null, GONGSHU, Role.DISTRICT_ADMIN);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> handling.handle(other, CHEN, 1, to(MISHIXIANG)));
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
    }

    @Test
    void nobodyMovesToWhereTheyAreAndNobodyMovesAfterLeaving() {
        refused(MemberRefusal.ALREADY_THERE, 1, to(WANGJIANG));

        handling.handle(staff(WANGJIANG), CHEN, 1, LEAVING);
        refused(MemberRefusal.HAS_LEFT, 2, to(XIXING));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISTRICT_ADMIN")
    void nobodyElseReachesBothOffices(Role role) {
        Actor other = actor("other", WANGJIANG, BINJIANG, role);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> handling.handle(other, CHEN, 1, to(XIXING)));
    }

    private static Move to(OfficeId office) {
        return new Move(office, "第二联组");
    }

    private void refused(MemberRefusal refusal, long version, Move move) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> handling.handle(DISTRICT, CHEN, version, move))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
