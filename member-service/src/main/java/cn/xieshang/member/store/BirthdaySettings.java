package cn.xieshang.member.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When offices are told of a birthday.
 *
 * @param daysBefore so that there is time for a card
 */
@ConfigurationProperties("xieshang.birthdays")
public record BirthdaySettings(
        @DefaultValue("3") int daysBefore,
        @DefaultValue("08:00") LocalTime at) {

    public ZonedDateTime announcement(LocalDate day, ZoneId zone) {
        return day.minusDays(daysBefore).atTime(at).atZone(zone);
    }
}
