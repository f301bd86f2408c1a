package cn.xieshang.opinion.reading;

import cn.xieshang.opinion.model.Answer;
import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.Feedback;
import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Sight;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.opinion.reading.OpinionDetail.*;
import cn.xieshang.opinion.store.OpinionDocument;
import cn.xieshang.opinion.store.Seal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Leaves out of an item what the reader has no need to know. */
final class DetailView {
    /** What others than the office and the district may read of what was written on the way. */
    private static final Set<String> FOR_MEMBERS =
            Set.of("claimed", "released", "transferred", "restored", "interim-replied", "reopened");

    private DetailView() {}

    static OpinionDetail of(OpinionItem item, Document stored, Seal seal, Eyes eyes, Instant now) {
        var origin = item.origin();
        var stage = item.stage();
        var unit = StageFacts.unit(stage);
        var due = StageFacts.due(stage);
        CitizenWords words = OpinionDocument.words(stored, seal);
        return new OpinionDetail(
                origin.id().toString(),
                origin.serialNo(),
                origin.kind(),
                words.place(),
                words.text(),
                origin.office().value(),
                origin.district().value(),
                StageFacts.code(stage.getClass()),
                unit == null ? null : unit.value(),
                due,
                due != null && due.isBefore(now),
                item.round(),
                stage instanceof Merged(var original) ? original.toString() : null,
                memberId(origin.addressed()),
                memberId(item.claimedBy()),
                words.contact() != null && mayAskForContact(eyes.sight(), words),
                answer(item, eyes.sight()),
                rating(StageFacts.rating(stage), eyes.sight()),
                stage instanceof Closed(var _, var _, var outcome) ? outcome.code() : null,
                origin.receivedAt(),
                item.version(),
                eyes.steps(),
                history(stored, seal, eyes.sight(), unit == null ? null : unit.value()));
    }

    private static boolean mayAskForContact(Sight sight, CitizenWords words) {
        return switch (sight) {
            case OFFICE, DISTRICT -> true;
            case UNIT -> words.contactVisibleToUnit();
            case MEMBER -> false;
        };
    }

    private static @Nullable AnswerView answer(OpinionItem item, Sight sight) {
        if (item.stage() instanceof AnswerReview(var _, var answer)) {
            return sight == Sight.MEMBER ? null : view(answer, null);
        }
        Feedback feedback = StageFacts.feedback(item.stage());
        return feedback == null ? null : view(feedback.answer(), feedback);
    }

    private static AnswerView view(Answer answer, @Nullable Feedback published) {
        return new AnswerView(
                answer.type().code(),
                answer.content().text(),
                answer.content().responsible(),
                answer.content().duplicateOf(),
                answer.answeredAt(),
                published == null ? null : published.publishedAt(),
                published == null ? null : published.reopenUntil());
    }

    private static @Nullable RatingView rating(@Nullable Rating rating, Sight sight) {
        if (rating == null) {
            return null;
        }
        return new RatingView(rating.satisfaction().code(), seesAll(sight) ? rating.comment() : null);
    }

    /** A unit reads only its own lines: what another unit wrote before is not its business. */
    private static List<HistoryLine> history(Document stored, Seal seal, Sight sight, @Nullable String unit) {
        return stored.getList("history", Document.class).stream()
                .filter(line -> sight != Sight.UNIT || Objects.equals(unit, line.getString("unit")))
                .map(line -> new HistoryLine(
                        line.getString("step"),
                        line.getDate("at").toInstant(),
                        line.getString("by"),
                        sight == Sight.OFFICE ? line.getString("user") : null,
                        line.getString("unit"),
                        time(line, "due"),
                        seesText(sight, line.getString("step")) ? seal.showIfThere(line, "text", "history") : null))
                .toList();
    }

    private static boolean seesText(Sight sight, String step) {
        return switch (sight) {
            case OFFICE, DISTRICT -> true;
            case UNIT -> !step.equals("rated");
            case MEMBER -> FOR_MEMBERS.contains(step);
        };
    }

    private static boolean seesAll(Sight sight) {
        return sight == Sight.OFFICE || sight == Sight.DISTRICT;
    }

    private static @Nullable String memberId(@Nullable MemberRef member) {
        return member == null ? null : member.memberId();
    }

    static @Nullable Instant time(Document document, String field) {
        Date time = document.getDate(field);
        return time == null ? null : time.toInstant();
    }
}
