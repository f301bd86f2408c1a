package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DutyStatement", description = "A member's points of a counting year, each explained (履职记分对账单)")
public record StatementView(
        UUID member,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,

        @Schema(description = "Counting year, named after the year it ends in", example = "2026")
        int year,

        @Schema(description = "Absent while no rule set is in force") @Nullable
        Rules rules,

        @Schema(description = "Sum of all lines ever posted", example = "37.5")
        BigDecimal balance,

        @Nullable Named grade,
        List<CategorySum> categories,

        @Schema(description = "What counts now, in order of the facts")
        List<Entry> entries,

        @Schema(description = "What follows from the balance, such as a talk")
        List<Named> followUps,

        List<ObjectionView> objections,

        @Schema(description = "When the year was confirmed") @Nullable
        Instant confirmedAt,

        @Schema(description = "What If-Match must name; 0 while nothing was posted", example = "3")
        long version) {

    @Schema(name = "DutyRulesInForce")
    public record Rules(
            @Schema(example = "district-binjiang:2026") String book,
            int version,
            String label,

            @Schema(description = "The year is closed: nothing is posted any more")
            boolean frozen) {}

    @Schema(name = "DutyNamed")
    public record Named(@Schema(example = "competent") String code, String label) {}

    @Schema(name = "DutyCategorySum")
    public record CategorySum(@Schema(example = "activity") String code, String label, BigDecimal points) {}

    @Schema(name = "DutyEntry")
    public record Entry(
            @Schema(description = "Absent for a base score") @Nullable
            UUID fact,

            @Schema(example = "event") String rule,
            String ruleLabel,
            @Nullable String category,
            BigDecimal points,

            @Schema(description = "Number of the posting it came with")
            int posting,

            @Schema(example = "活动「社区视察」2026-03-10 × 活动（每单位 5 分）= 2 分（本类已达上限 10 分）")
            String explanation) {}

    @Schema(name = "DutyObjection")
    public record ObjectionView(
            UUID id,
            @Nullable UUID fact,
            String reason,
            Instant at,

            @Schema(description = "Until when the office answers: 10 working days")
            Instant due,

            @Schema(allowableValues = {"submitted", "upheld", "rejected"})
            String state,

            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
