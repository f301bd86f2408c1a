package cn.xieshang.member.outgoing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.district;
import static cn.xieshang.member.model.Examples.office;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.member.model.RegisterEvent.DistrictRegistered;
import cn.xieshang.member.model.RegisterEvent.DistrictRenamed;
import cn.xieshang.member.model.RegisterEvent.OfficeOpened;
import cn.xieshang.member.model.RegisterEvent.OfficeRenamed;
import cn.xieshang.member.model.RegisterEvent.UnitRegistered;
import cn.xieshang.member.model.RegisterEvent.UnitRenamed;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.test.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedContractTests {
    private static final HandlingUnit UNIT =
            new HandlingUnit(new UnitId("chengguan"), BINJIANG, new Names("城管局", "Urban Management Bureau"));

    static List<MemberEvent> memberEvents() {
        return List.of(
                new MemberRegistered(),
                new MemberChanged(profile("陈敬")),
                new MemberChanged(new Profile("陈敬", "教育界", null, 5, null)),
                new MemberLeft(NOW),
                new MemberReturned(),
                new AccountRequested(chen().username()),
                new AccountProvisioned(new UserId("5f0c9a53-6a55-4b1c-9a50-0d0f0d8f2b11")));
    }

    static List<RegisterEvent> registerEvents() {
        return List.of(
                new DistrictRegistered(district(BINJIANG)),
                new DistrictRenamed(district(BINJIANG)),
                new OfficeOpened(office(WANGJIANG, BINJIANG)),
                new OfficeRenamed(office(WANGJIANG, BINJIANG)),
                new UnitRegistered(UNIT),
                new UnitRenamed(UNIT));
    }

    @ParameterizedTest
    @MethodSource("memberEvents")
    void whatIsToldOfMembersFitsItsContract(MemberEvent event) {
        OutboundEvent told = MemberPublication.of(registered().apply(event), event);

        Contracts.assertPublished(told);
        assertThat(told.office()).isEqualTo(WANGJIANG);
        assertThat(told.district()).isEqualTo(BINJIANG);
        assertThat(EventJson.mapper().writeValueAsString(told.payload())).doesNotContain("138");
    }

    @ParameterizedTest
    @MethodSource("registerEvents")
    void whatIsToldOfTheRegisterFitsItsContract(RegisterEvent event) {
        OutboundEvent told = RegisterPublication.of(event);

        Contracts.assertPublished(told);
        assertThat(told.district()).isEqualTo(BINJIANG);
    }

    @Test
    void whoLeftIsToldToHaveLeft() {
        MemberEvent event = new MemberLeft(NOW);
        OutboundEvent told = MemberPublication.of(registered().apply(event), event);

        assertThat(EventJson.mapper().valueToTree(told.payload()).path("status").asString())
                .isEqualTo("left");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theExampleFitsItsSchema(String name) {
        Contracts.assertFits(name, 1, Contracts.example(name, 1));
    }

    static List<String> names() {
        return List.of(
                "district.registered",
                "district.renamed",
                "office.opened",
                "office.renamed",
                "unit.registered",
                "unit.renamed",
                "member.registered",
                "member.account-provisioned",
                "member.changed");
    }
}
