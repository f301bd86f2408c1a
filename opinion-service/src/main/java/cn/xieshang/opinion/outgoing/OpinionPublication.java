package cn.xieshang.opinion.outgoing;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionEvent;
import cn.xieshang.opinion.model.OpinionEvent.*;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.platform.outbox.OutboundEvent;
import org.jspecify.annotations.Nullable;

/** Which contract a fact becomes: where the item stands and whom it concerns, and never a word that anybody wrote. */
public final class OpinionPublication {
    private static final int VERSION = 1;

    private OpinionPublication() {}

    /** @param before as the event found the item; @param after as it left it */
    public static OutboundEvent of(OpinionEvent event, OpinionItem before, OpinionItem after) {
        var origin = after.origin();
        var item = new OpinionTold.Item(
                origin.id().toString(),
                origin.serialNo(),
                origin.kind(),
                StageFacts.code(after.stage().getClass()),
                origin.office().value(),
                origin.district().value(),
                after.round(),
                text(StageFacts.unit(after.stage())),
                text(StageFacts.due(after.stage())),
                told(after.claimedBy()),
                told(origin.addressed()));
        return new OutboundEvent(
                "opinion." + event.fact(),
                VERSION,
                origin.id().toString(),
                origin.office(),
                origin.district(),
                payload(event, before, item));
    }

    private static OpinionTold payload(OpinionEvent event, OpinionItem before, OpinionTold.Item item) {
        return switch (event) {
            case OpinionMerged(var original) -> new OpinionTold.Merged(item, original.toString());
            case OpinionRestored _ -> new OpinionTold.LetGo(item, told(before.claimedBy()));
            case OpinionReleased _ -> new OpinionTold.LetGo(item, told(before.claimedBy()));
            case OpinionRefused(var unit, var _) -> new OpinionTold.RefusedBy(item, unit.value());
            case OpinionAnswered(var _, var answer) ->
                new OpinionTold.Answered(item, answer.type().code());
            case OpinionFeedbackGiven(var feedback) ->
                new OpinionTold.Published(
                        item,
                        feedback.answer().type().code(),
                        feedback.answer().answeredAt().toString(),
                        feedback.publishedAt().toString(),
                        feedback.reopenUntil().toString());
            case OpinionRated(var _, var rating) ->
                new OpinionTold.Rated(item, rating.satisfaction().code());
            case OpinionClosed(var feedback, var _, var outcome) ->
                new OpinionTold.Closed(item, feedback.answer().type().code(), outcome.code());
            case OpinionReceived _, OpinionMarkedSpam _, OpinionTransferred _, OpinionClaimed _ ->
                new OpinionTold.Plain(item);
            case OpinionReferred _, OpinionSignedFor _, OpinionInterimReplied _, OpinionOverdue _ ->
                new OpinionTold.Plain(item);
            case OpinionReturnedForRedo _, OpinionReopened _ -> new OpinionTold.Plain(item);
        };
    }

    private static OpinionTold.@Nullable Member told(@Nullable MemberRef member) {
        return member == null ? null : new OpinionTold.Member(member.memberId(), text(member.userId()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
