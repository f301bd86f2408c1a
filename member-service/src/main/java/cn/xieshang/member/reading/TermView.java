package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(name = "Term", description = "A term (届) of a district's committee")
public record TermView(
        @Schema(example = "binjiang") String district,
        @Schema(example = "6") int number,
        LocalDate start,
        @Schema(description = "The last day") @Nullable LocalDate end,

        @Schema(description = "The 界别 of this term; empty: any goes")
        List<String> sectors,

        @Schema(
                description = "How far the change of terms is",
                allowableValues = {"not-yet", "running", "done"})
        String rollOver,

        @Nullable Instant rolledOverAt,

        @Schema(description = "Who went on into this term, once it is done") @Nullable
        Integer continued,

        @Schema(description = "Who left with the term before, once it is done") @Nullable
        Integer retired,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static TermView of(Document term) {
        String end = term.getString("end");
        Document rollOver = term.get("rollOver", Document.class);
        Date doneAt = rollOver == null ? null : rollOver.getDate("doneAt");
        return new TermView(
                term.getString("district"),
                term.getInteger("number"),
                LocalDate.parse(term.getString("start")),
                end == null ? null : LocalDate.parse(end),
                term.getList("sectors", String.class, List.of()),
                rollOver == null ? "not-yet" : doneAt == null ? "running" : "done",
                doneAt == null ? null : doneAt.toInstant(),
                rollOver == null ? null : rollOver.getInteger("continued"),
                rollOver == null ? null : rollOver.getInteger("retired"),
                term.getLong("version"));
    }

    String key() {
        return district + ":" + (number < 10 ? "0" : "") + number;
    }
}
