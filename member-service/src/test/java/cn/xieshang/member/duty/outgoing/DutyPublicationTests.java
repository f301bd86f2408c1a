package cn.xieshang.member.duty.outgoing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.model.Confirmation;
import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.LedgerEvent;
import cn.xieshang.member.duty.model.LedgerEvent.ObjectionDecided;
import cn.xieshang.member.duty.model.LedgerEvent.ObjectionSubmitted;
import cn.xieshang.member.duty.model.LedgerEvent.PointsPosted;
import cn.xieshang.member.duty.model.LedgerEvent.YearConfirmed;
import cn.xieshang.member.duty.model.Objection;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.Posting;
import cn.xieshang.member.duty.model.RuleRef;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.test.Contracts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutyPublicationTests {
    private static final UUID OBJECTION = UUID.fromString("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d0f");
    private static final Points FIVE = Points.of("5");

    static List<LedgerEvent> events() {
        var entry = new DutyEntry(FactId.from("a"), "event", null, FIVE, FIVE, List.of());
        var posting = new Posting(
                1, NOW, new RuleRef("district-binjiang:2026", 1), List.of(new Posting.Line(entry, 1, false)));
        return List.of(
                new PointsPosted(posting, "competent"),
                new PointsPosted(posting, null),
                new ObjectionSubmitted(new Objection(OBJECTION, null, "少记一次", NOW, NOW, null)),
                new ObjectionDecided(OBJECTION, new Objection.Decision(true, "属实", NOW, new UserId("director"))),
                new YearConfirmed(new Confirmation(new UserId("chen"), NOW)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsToldFitsItsContract(LedgerEvent event) {
        for (UserId user : new @Nullable UserId[] {new UserId("u-1"), null}) {
            var who = new DutyMember(CHEN, WANGJIANG, BINJIANG, "WJ0001", "陈静", 5, user, false);
            OutboundEvent told = DutyPublication.of(who, Ledger.empty(CHEN, 2026), event);

            Contracts.assertPublished(told);
            assertThat(told.office()).isEqualTo(WANGJIANG);
            assertThat(EventJson.mapper().writeValueAsString(told.payload()))
                    .doesNotContain("少记")
                    .doesNotContain("属实")
                    .doesNotContain("陈静");
        }
    }
}
