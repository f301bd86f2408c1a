package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.Recorded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DutyFact", description = "A duty fact with its origin (履职事实)")
public record FactView(
        UUID id,
        @Schema(example = "activity") String kind,
        @Schema(example = "活动") String kindLabel,
        @Schema(example = "activity") String subjectType,
        String subjectId,

        @Schema(example = "老旧小区改造视察") @Nullable String title,

        @Schema(description = "Day in Asia/Shanghai") LocalDate on,
        @Schema(example = "attendee") String role,
        @Schema(example = "attended") @Nullable String outcome,
        @Nullable String level,
        List<String> flags,

        @Schema(description = "How much, in the unit", example = "1")
        BigDecimal amount,

        String unit,

        @Schema(description = "Which of how many signers; 1 is the first")
        int position,

        int of,
        @Nullable String derivedFrom,
        @Nullable String evidence,

        @Schema(description = "Type of the event that told it, or recorded", example = "recorded")
        String source,

        Instant recordedAt,
        @Schema(example = "wangjiang") String office,
        @Schema(description = "届") int term,

        @Schema(description = "Why it no longer counts; absent while it does") @Nullable
        String retracted) {
    public static FactView of(Recorded recorded, DutyLabels labels, Locale locale) {
        DutyFact fact = recorded.fact();
        var retraction = recorded.retraction();
        return new FactView(
                fact.id().value(),
                fact.kind().toString(),
                labels.of("kind", fact.kind(), locale),
                fact.subject().type(),
                fact.subject().id(),
                fact.subject().title(),
                fact.on(),
                fact.role().toString(),
                text(fact.outcome()),
                text(fact.level()),
                fact.flags().stream().map(Enum::toString).sorted().toList(),
                fact.measure().amount(),
                fact.measure().unit().toString(),
                fact.share().position(),
                fact.share().of(),
                fact.derivedFrom(),
                fact.evidence(),
                recorded.source(),
                recorded.at(),
                recorded.office().value(),
                recorded.term(),
                retraction == null ? null : retraction.reason());
    }

    private static @Nullable String text(@Nullable Enum<?> code) {
        return code == null ? null : code.toString();
    }
}
