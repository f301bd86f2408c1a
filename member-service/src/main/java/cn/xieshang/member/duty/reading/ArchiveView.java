package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "DutyArchive", description = "Everything a member did in a term, in time order (履职档案)")
public record ArchiveView(
        UUID member,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        @Schema(example = "wangjiang") String office,
        @Schema(description = "届", example = "5") int term,

        @Schema(description = "All facts, also those that were taken back")
        List<FactView> facts,

        List<Year> years,
        List<FactView> commendations,

        @Schema(description = "When it was handed back to the member") @Nullable
        Instant handedOverAt,

        @Schema(description = "SHA-256 of the record as it was then") @Nullable
        String sha256) {

    @Schema(name = "DutyArchiveYear")
    public record Year(
            int year,
            BigDecimal balance,
            StatementView.@Nullable Named grade,
            @Nullable Instant confirmedAt,
            List<StatementView.Entry> entries) {
        static Year of(StatementView statement) {
            return new Year(
                    statement.year(),
                    statement.balance(),
                    statement.grade(),
                    statement.confirmedAt(),
                    statement.entries());
        }
    }
}
