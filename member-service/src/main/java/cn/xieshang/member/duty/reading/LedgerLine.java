package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DutyLedgerLine", description = "A member in a list of ledgers")
public record LedgerLine(
        UUID member,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        @Schema(example = "wangjiang") String office,

        @Schema(description = "Code of the grade; absent where there is none", example = "competent") @Nullable
        String grade,

        @Schema(description = "Absent in compliance mode", example = "37.5") @Nullable
        BigDecimal points,

        @Schema(description = "The year is confirmed") boolean confirmed) {}
