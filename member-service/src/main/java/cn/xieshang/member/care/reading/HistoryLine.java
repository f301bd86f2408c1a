package cn.xieshang.member.care.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.bson.Document;

@Schema(name = "CareHistoryLine", description = "Who took a step, and when")
public record HistoryLine(
        @Schema(example = "confirmation") String step,

        @Schema(description = "The account; (system) when time ran out")
        String user,

        Instant at) {
    static HistoryLine of(Document line) {
        return new HistoryLine(
                line.getString("step"),
                line.getString("user"),
                line.getDate("at").toInstant());
    }
}
