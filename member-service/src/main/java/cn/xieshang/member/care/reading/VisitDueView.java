package cn.xieshang.member.care.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(name = "VisitDue", description = "When a member is to be visited next")
public record VisitDueView(
        UUID memberId,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,

        @Schema(description = "None for a member who was never visited") @Nullable
        LocalDate lastVisit,

        LocalDate nextDue,
        boolean overdue) {
    static VisitDueView of(Document due, LocalDate nextDue, LocalDate today) {
        String last = due.getString("lastVisit");
        return new VisitDueView(
                UUID.fromString(due.getString("_id")),
                due.getString("code"),
                due.getString("name"),
                last == null ? null : LocalDate.parse(last),
                nextDue,
                nextDue.isBefore(today));
    }
}
