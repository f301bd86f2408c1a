package cn.xieshang.opinion.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen sees of the own opinion. Codes are for programs, labels for people in their language.
 *
 * @param followsOriginal the item was joined with another one; stage, steps and answer are the other's
 * @param may what the citizen can do now: {@code rating}, {@code reopening}
 */
public record CitizenView(
        String serialNo,
        String kind,
        String kindLabel,
        Instant receivedAt,
        Named office,
        String stage,
        String stageLabel,
        @Nullable Named unit,
        @Nullable Instant due,
        int round,
        boolean followsOriginal,
        List<PublicStep> steps,
        @Nullable PublicAnswer answer,
        @Nullable PublicRating rating,
        @Nullable Instant reopenUntil,
        List<String> may) {

    public record Named(String id, String nameZh, String nameEn) {}

    @Schema(description = "One thing that happened; text is the interim reply, the published answer or the own reason")
    public record PublicStep(
            String step,
            String label,
            Instant at,
            @Nullable Named unit,
            @Nullable Instant due,
            @Nullable String text) {}

    @Schema(description = "Answered by the unit at one time, published by the office at another")
    public record PublicAnswer(
            String type,
            String typeLabel,
            String text,
            @Nullable String responsible,
            @Nullable String duplicateOf,
            Instant answeredAt,
            Instant publishedAt) {}

    public record PublicRating(
            String satisfaction, String label, @Nullable String comment) {}
}
