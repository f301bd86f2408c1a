package cn.xieshang.member.duty.outgoing;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.LedgerEvent;
import cn.xieshang.member.duty.model.LedgerEvent.ObjectionDecided;
import cn.xieshang.member.duty.model.LedgerEvent.ObjectionSubmitted;
import cn.xieshang.member.duty.model.LedgerEvent.PointsPosted;
import cn.xieshang.member.duty.model.LedgerEvent.YearConfirmed;
import cn.xieshang.platform.outbox.OutboundEvent;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which contract an event of the ledger becomes; never why a member objected. */
public final class DutyPublication {
    private DutyPublication() {}

    public static OutboundEvent of(DutyMember who, Ledger next, LedgerEvent event) {
        return switch (event) {
            case PointsPosted(var posting, var grade) ->
                told(
                        "duty.points-changed",
                        who,
                        next,
                        new Points(
                                who.id().toString(),
                                user(who),
                                next.year(),
                                posting.number(),
                                next.balance().value(),
                                grade));
            case ObjectionSubmitted(var objection) ->
                told(
                        "duty.objection-submitted",
                        who,
                        next,
                        new Objected(
                                who.id().toString(),
                                user(who),
                                next.year(),
                                objection.id().toString(),
                                objection.due()));
            case ObjectionDecided(var id, var decision) ->
                told(
                        "duty.objection-decided",
                        who,
                        next,
                        new Decided(who.id().toString(), user(who), next.year(), id.toString(), decision.upheld()));
            case YearConfirmed _ ->
                told(
                        "duty.year-confirmed",
                        who,
                        next,
                        new Confirmed(
                                who.id().toString(),
                                user(who),
                                next.year(),
                                next.balance().value(),
                                next.grade()));
        };
    }

    private static OutboundEvent told(String name, DutyMember who, Ledger ledger, Object payload) {
        return new OutboundEvent(name, 1, who.id() + ":" + ledger.year(), who.office(), who.district(), payload);
    }

    private static @Nullable String user(DutyMember who) {
        return who.user() == null ? null : who.user().value();
    }

    record Points(
            String memberId,
            @Nullable String userId,
            int year,
            int posting,
            BigDecimal balance,
            @Nullable String grade) {}

    record Objected(String memberId, @Nullable String userId, int year, String objectionId, Instant due) {}

    record Decided(String memberId, @Nullable String userId, int year, String objectionId, boolean upheld) {}

    record Confirmed(
            String memberId,
            @Nullable String userId,
            int year,
            BigDecimal balance,
            @Nullable String grade) {}
}
