package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;

@Schema(name = "DutyOfficeFigures", description = "An office's year of duty in numbers, without names")
public record OfficeFigures(
        @Schema(example = "wangjiang") String office,
        int members,
        @Schema(description = "Members with a ledger") int scored,

        @Schema(description = "Sum of their points", example = "412.5")
        BigDecimal points,

        int confirmed,

        @Schema(description = "Members by code of the grade", example = "{\"competent\": 11}")
        Map<String, Integer> grades) {}
