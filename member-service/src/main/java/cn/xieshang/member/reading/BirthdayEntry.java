package cn.xieshang.member.reading;

import cn.xieshang.member.model.Birthdays;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.bson.Document;

@Schema(description = "A birthday that comes (生日名册)")
public record BirthdayEntry(
        UUID id,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        @Schema(example = "wangjiang") String office,
        LocalDate day,
        @JsonIgnore String monthDay) {
    static BirthdayEntry of(Document member, LocalDate today) {
        String monthDay = member.getString("birthday");
        return new BirthdayEntry(
                UUID.fromString(member.getString("_id")),
                member.getString("code"),
                member.getString("name"),
                member.getString("office"),
                Birthdays.next(MonthDay.parse("--" + monthDay), today),
                monthDay);
    }

    String key() {
        return monthDay + code;
    }
}
