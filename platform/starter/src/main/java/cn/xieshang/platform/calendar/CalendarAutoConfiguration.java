package cn.xieshang.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** One clock and one calendar, both of Asia/Shanghai. */
@AutoConfiguration
class CalendarAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(HolidayCalendar.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingCalendar workingCalendar(
            @Value("${xieshang.calendar.holidays:classpath:cn/xieshang/platform/calendar/holidays.properties}")
                    Resource holidays)
            throws IOException {
        try (InputStream file = holidays.getInputStream()) {
            return HolidayFile.read(file);
        }
    }
}
