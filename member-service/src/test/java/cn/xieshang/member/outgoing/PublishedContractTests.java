package cn.xieshang.member.outgoing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHENS_NUMBER;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.WISH;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.bare;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.district;
import static cn.xieshang.member.model.Examples.full;
import static cn.xieshang.member.model.Examples.office;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.DirectoryProfile.Shared;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.BirthdayComing;
import cn.xieshang.member.model.MemberEvent.ChangeAccepted;
import cn.xieshang.member.model.MemberEvent.ChangeDeclined;
import cn.xieshang.member.model.MemberEvent.ChangeProposed;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberMoved;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.member.model.RegisterEvent.DirectoryProfileSet;
import cn.xieshang.member.model.RegisterEvent.DistrictRegistered;
import cn.xieshang.member.model.RegisterEvent.DistrictRenamed;
import cn.xieshang.member.model.RegisterEvent.OfficeOpened;
import cn.xieshang.member.model.RegisterEvent.OfficeRenamed;
import cn.xieshang.member.model.RegisterEvent.UnitRegistered;
import cn.xieshang.member.model.RegisterEvent.UnitRenamed;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.model.TermEvent;
import cn.xieshang.member.model.TermEvent.RollOverStarted;
import cn.xieshang.member.model.TermEvent.TermChanged;
import cn.xieshang.member.model.TermEvent.TermRegistered;
import cn.xieshang.member.model.TermEvent.TermRolledOver;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.test.Contracts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
                new MemberChanged(full("陈敬", CHENS_NUMBER)),
                new MemberChanged(bare("陈敬")),
                new ChangeAccepted(full("陈敬", CHENS_NUMBER)),
                new ChangeProposed(NOW, WISH),
                new ChangeDeclined(NOW, "请附文件"),
                new MemberMoved(XIXING, WANGJIANG, null),
                new BirthdayComing(LocalDate.of(2026, 11, 27)),
                new MemberLeft(NOW, LEAVING.reason(), LEAVING.remark()),
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
                new DirectoryProfileSet(
                        office(WANGJIANG, BINJIANG), new DirectoryProfile(Set.of(Shared.WORK, Shared.PHONE))),
                new UnitRegistered(UNIT),
                new UnitRenamed(UNIT));
    }

    @ParameterizedTest
    @MethodSource("memberEvents")
    void whatIsToldOfMembersFitsItsContract(MemberEvent event) {
        OutboundEvent told = MemberPublication.of(registered(), registered().apply(event), event);

        Contracts.assertPublished(told);
        assertThat(told.office()).isEqualTo(WANGJIANG);
        assertThat(told.district()).isEqualTo(BINJIANG);
        assertThat(EventJson.mapper().writeValueAsString(told.payload()))
                .doesNotContain("138", "139", "330102", "1975", "example.cn", "工作调动");
    }

    @ParameterizedTest
    @MethodSource("registerEvents")
    void whatIsToldOfTheRegisterFitsItsContract(RegisterEvent event) {
        OutboundEvent told = RegisterPublication.of(event);

        Contracts.assertPublished(told);
        assertThat(told.district()).isEqualTo(BINJIANG);
    }

    @ParameterizedTest
    @MethodSource("termEvents")
    void whatIsToldOfTermsFitsItsContract(TermEvent event) {
        OutboundEvent told = TermPublication.of(event);

        Contracts.assertPublished(told);
        assertThat(told.district()).isEqualTo(BINJIANG);
    }

    static List<TermEvent> termEvents() {
        Term open = Term.registered(BINJIANG, 6, LocalDate.of(2027, 1, 15), null, List.of());
        Term settled =
                Term.registered(BINJIANG, 6, LocalDate.of(2027, 1, 15), LocalDate.of(2032, 1, 14), List.of("教育界"));
        return List.of(
                new TermRegistered(open),
                new TermChanged(settled),
                new RollOverStarted(settled),
                new TermRolledOver(settled, 96, 144));
    }

    @Test
    void whoLeftIsToldToHaveLeft() {
        MemberEvent event = new MemberLeft(NOW, LEAVING.reason(), LEAVING.remark());
        OutboundEvent told = MemberPublication.of(registered(), registered().apply(event), event);

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
                "office.directory-profile-set",
                "term.registered",
                "term.changed",
                "term.roll-over-started",
                "term.rolled-over",
                "member.registered",
                "member.account-provisioned",
                "member.changed",
                "member.moved",
                "member.left",
                "member.returned",
                "member.change-proposed",
                "member.change-declined",
                "member.birthday-coming");
    }
}
