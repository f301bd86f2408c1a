package cn.xieshang.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * Reads {@code 2026.holidays=01-01..01-03 02-15..02-23} and {@code 2026.make-up=02-14 02-28}: spans of month and day, both ends
 * included, separated by blanks.
 */
final class HolidayFile {
    private HolidayFile() {}

    static HolidayCalendar read(InputStream file) throws IOException {
        Properties lines = new Properties();
        lines.load(file);
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        for (String key : lines.stringPropertyNames()) {
            String year = key.substring(0, 4);
            Set<LocalDate> days = key.endsWith(".make-up") ? makeUpDays : holidays;
            for (String span : lines.getProperty(key).trim().split("\\s+")) {
                int dots = span.indexOf("..");
                LocalDate first = LocalDate.parse(year + "-" + (dots < 0 ? span : span.substring(0, dots)));
                LocalDate last = dots < 0 ? first : LocalDate.parse(year + "-" + span.substring(dots + 2));
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return new HolidayCalendar(holidays, makeUpDays);
    }
}
