package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DutyPosting", description = "Lines that were entered together; they are never changed (记账批次)")
public record PostingView(int number, Instant at, String book, int rulesVersion, List<Line> lines) {
    @Schema(name = "DutyPostingLine")
    public record Line(
            @Nullable UUID fact,
            String rule,

            @Schema(description = "Negative where a line takes an earlier one back", example = "-2")
            BigDecimal points,

            @Schema(description = "Takes back what this posting had entered") @Nullable
            Integer reverses,

            String explanation) {}
}
