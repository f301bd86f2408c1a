package cn.xieshang.member.care.web;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.DutyLog;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.model.MemberId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;

/** What is sent about station duties. */
final class StationDutyRequests {
    private StationDutyRequests() {}

    @Schema(name = "StationShift")
    record Shift(
            @NotNull UUID member,
            @NotNull UUID station,
            @NotNull Instant from,
            @NotNull Instant to) {
        Beginning toBeginning(StationDuty.Place place) {
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> StationDuty.roster(care, place, from, to, moment));
        }
    }

    @Schema(name = "StationLog")
    record LogRequest(
            @NotNull @Min(0) @Max(DutyLog.MAX_VISITORS) @Schema(description = "How many people came")
            Integer visitors,

            @NotBlank @CodePointLength(max = Text.MAX) @Schema(description = "Stored encrypted")
            String text) {
        CareCommand toCommand() {
            return new CareCommand.Log(new DutyLog(visitors, new Text(text)));
        }
    }

    @Schema(name = "LateStationLog")
    record LateLog(
            @NotNull @Min(0) @Max(DutyLog.MAX_VISITORS) Integer visitors,
            @NotBlank @CodePointLength(max = Text.MAX) String text,
            @NotBlank @CodePointLength(max = Text.MAX) String reason) {
        CareCommand toCommand() {
            return new CareCommand.LogAfterAll(new DutyLog(visitors, new Text(text)), new Text(reason));
        }
    }
}
