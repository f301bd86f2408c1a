package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.district;
import static cn.xieshang.member.model.Examples.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.District;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RegisterHandlingTests extends RegisterTests {
    private static final Names NEW = new Names("新名", "New name");
    private static final HandlingUnit UNIT =
            new HandlingUnit(new UnitId("chengguan"), BINJIANG, new Names("城管局", "Urban Management"));
    private static final Office RENAMED =
            new Office(WANGJIANG, BINJIANG, NEW, office(WANGJIANG, BINJIANG).vocabulary());

    @Test
    void whatIsRegisteredTwiceAlikeIsThereOnce() {
        assertThat(register.register(platform(), district(BINJIANG))).isEqualTo(Written.SAME);
        assertThat(register.open(platform(), office(WANGJIANG, BINJIANG))).isEqualTo(Written.SAME);
        assertThat(register.register(platform(), UNIT)).isEqualTo(Written.NEW);
        assertThat(register.register(platform(), UNIT)).isEqualTo(Written.SAME);
        assertThat(told(one("units", "chengguan"))).containsExactly("unit.registered");
    }

    @Test
    void whatIsThereIsNotOverwrittenByRegisteringIt() {
        refused(MemberRefusal.ALREADY_REGISTERED, () -> register.register(platform(), new District(BINJIANG, NEW)));
        refused(MemberRefusal.ALREADY_REGISTERED, () -> register.open(platform(), RENAMED));
    }

    @Test
    void aNewNameIsToldUnderTheNextVersion() {
        register.register(platform(), UNIT);
        register.rename(platform(), new District(BINJIANG, NEW), 1);
        register.rename(platform(), RENAMED, 1);
        register.rename(platform(), new HandlingUnit(UNIT.id(), BINJIANG, NEW), 1);

        assertThat(told(one("districts", "binjiang"))).containsExactly("district.registered", "district.renamed");
        assertThat(told(one("offices", "wangjiang"))).containsExactly("office.opened", "office.renamed");
        assertThat(told(one("units", "chengguan"))).containsExactly("unit.registered", "unit.renamed");
        assertThat(one("units", "chengguan").getLong("version")).isEqualTo(2);
    }

    @Test
    void aNameDecidedOnAnOldVersionIsNotTaken() {
        register.rename(platform(), RENAMED, 1);

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> register.rename(platform(), RENAMED, 1));
    }

    @Test
    void whatIsNotThereIsNotRenamed() {
        var nowhere = new OfficeId("nowhere");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> register.rename(platform(), office(nowhere, BINJIANG), 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> register.rename(platform(), UNIT, 1));
    }

    @Test
    void anOfficeNeedsADistrictAndKeepsIt() {
        var nowhere = new DistrictId("nowhere");

        refused(MemberRefusal.DISTRICT_UNKNOWN, () -> register.open(platform(), office(new OfficeId("new"), nowhere)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> register.rename(platform(), office(WANGJIANG, GONGSHU), 1));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLATFORM_ADMIN")
    void onlyThePlatformKeepsThisRegister(Role role) {
        var other = actor("other", WANGJIANG, BINJIANG, role);

        forbidden(() -> register.register(other, district(BINJIANG)));
        forbidden(() -> register.rename(other, district(BINJIANG), 1));
        forbidden(() -> register.open(other, office(WANGJIANG, BINJIANG)));
        forbidden(() -> register.rename(other, RENAMED, 1));
        forbidden(() -> register.register(other, UNIT));
        forbidden(() -> register.rename(other, UNIT, 1));
    }

    private static void refused(MemberRefusal refusal, ThrowingCallable deed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static void forbidden(ThrowingCallable deed) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(deed);
    }
}
