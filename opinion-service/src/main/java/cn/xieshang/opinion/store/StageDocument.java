package cn.xieshang.opinion.store;

import cn.xieshang.opinion.model.Answer;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.Assignment;
import cn.xieshang.opinion.model.Feedback;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.opinion.model.Outcome;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A stage as it is stored: {@code kind} and the fields that this kind has. */
public final class StageDocument {
    private StageDocument() {}

    static Document from(Stage stage, Seal seal) {
        Document document = new Document("kind", StageFacts.code(stage.getClass()));
        return switch (stage) {
            case Received(var triageBy) -> document.append("triageBy", Date.from(triageBy));
            case Spam _, Transferred _, Claimed _ -> document;
            case Merged(var original) -> document.append("original", original.toString());
            case Dispatched(var work) -> document.append("work", from(work));
            case Refused(var by) -> document.append("by", by.value());
            case InHandling(var work) -> document.append("work", from(work));
            case AnswerReview(var work, var answer) ->
                document.append("work", from(work)).append("answer", from(answer, seal));
            case FeedbackGiven(var feedback) -> document.append("feedback", from(feedback, seal));
            case Rated(var feedback, var rating) ->
                document.append("feedback", from(feedback, seal)).append("rating", from(rating, seal));
            case Reopened(var work) -> document.append("work", from(work));
            case Closed(var feedback, var rating, var outcome) ->
                document.append("feedback", from(feedback, seal))
                        .append("rating", rating == null ? null : from(rating, seal))
                        .append("outcome", outcome.name());
        };
    }

    public static Stage read(Document document, Seal seal) {
        return switch (document.getString("kind")) {
            case "received" -> new Received(time(document, "triageBy"));
            case "spam" -> new Spam();
            case "merged" -> new Merged(OpinionId.of(document.getString("original")));
            case "transferred" -> new Transferred();
            case "claimed" -> new Claimed();
            case "dispatched" -> new Dispatched(work(document));
            case "refused" -> new Refused(new UnitId(document.getString("by")));
            case "in-handling" -> new InHandling(work(document));
            case "answer-review" -> new AnswerReview(work(document), answer(part(document, "answer"), seal));
            case "feedback-given" -> new FeedbackGiven(feedback(document, seal));
            case "rated" -> new Rated(feedback(document, seal), rating(part(document, "rating"), seal));
            case "reopened" -> new Reopened(work(document));
            case "closed" -> closed(document, seal);
            default -> throw new IllegalStateException("stored stage " + document.getString("kind"));
        };
    }

    private static Closed closed(Document document, Seal seal) {
        Document rating = document.get("rating", Document.class);
        return new Closed(
                feedback(document, seal),
                rating == null ? null : rating(rating, seal),
                Outcome.valueOf(document.getString("outcome")));
    }

    private static Document from(Assignment work) {
        return new Document("unit", work.unit().value())
                .append("since", Date.from(work.since()))
                .append("signBy", Date.from(work.signBy()))
                .append("answerBy", Date.from(work.answerBy()))
                .append("interimReplies", work.interimReplies());
    }

    private static Assignment work(Document stage) {
        Document work = part(stage, "work");
        return new Assignment(
                new UnitId(work.getString("unit")),
                time(work, "since"),
                time(work, "signBy"),
                time(work, "answerBy"),
                work.getInteger("interimReplies", 0));
    }

    private static Document from(Answer answer, Seal seal) {
        Answer.Content content = answer.content();
        return new Document("type", content.type().name())
                .append("text", seal.hide(content.text(), "answer"))
                .append("responsible", content.responsible())
                .append("duplicateOf", content.duplicateOf())
                .append("answeredAt", Date.from(answer.answeredAt()));
    }

    private static Answer answer(Document answer, Seal seal) {
        return new Answer(
                new Answer.Content(
                        AnswerType.valueOf(answer.getString("type")),
                        seal.show(answer, "text", "answer"),
                        answer.getString("responsible"),
                        answer.getString("duplicateOf")),
                time(answer, "answeredAt"));
    }

    private static Document from(Feedback feedback, Seal seal) {
        return new Document("unit", feedback.unit().value())
                .append("answer", from(feedback.answer(), seal))
                .append("publishedAt", Date.from(feedback.publishedAt()))
                .append("reopenUntil", Date.from(feedback.reopenUntil()));
    }

    private static Feedback feedback(Document stage, Seal seal) {
        Document feedback = part(stage, "feedback");
        return new Feedback(
                new UnitId(feedback.getString("unit")),
                answer(part(feedback, "answer"), seal),
                time(feedback, "publishedAt"),
                time(feedback, "reopenUntil"));
    }

    private static Document from(Rating rating, Seal seal) {
        return new Document("satisfaction", rating.satisfaction().name())
                .append("comment", seal.hide(rating.comment(), "comment"));
    }

    private static Rating rating(Document rating, Seal seal) {
        return new Rating(
                Satisfaction.valueOf(rating.getString("satisfaction")), seal.showIfThere(rating, "comment", "comment"));
    }

    private static Document part(Document document, String field) {
        return document.get(field, Document.class);
    }

    public static Instant time(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    static @Nullable Instant timeIfThere(Document document, String field) {
        Date time = document.getDate(field);
        return time == null ? null : time.toInstant();
    }

    static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }
}
