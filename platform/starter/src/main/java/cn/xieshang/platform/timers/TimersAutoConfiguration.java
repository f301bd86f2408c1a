package cn.xieshang.platform.timers;

import cn.xieshang.platform.background.Workers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** An engine for who declares a {@link TimerCollection}. */
@AutoConfiguration(
        after = DataMongoAutoConfiguration.class,
        afterName = "cn.xieshang.platform.calendar.CalendarAutoConfiguration")
@EnableConfigurationProperties(TimerSettings.class)
@ConditionalOnBean({MongoOperations.class, TimerCollection.class})
class TimersAutoConfiguration {
    @Bean
    Timers timers(
            List<TimerCollection> collections,
            MongoOperations mongo,
            Clock clock,
            TimerSettings settings,
            MeterRegistry registry,
            ObservationRegistry observations) {
        TimerMeters meters = new TimerMeters(registry);
        return new Timers(collections.stream()
                .map(timers -> {
                    DueDocuments documents =
                            new DueDocuments(mongo.getCollection(timers.collection()), clock, settings);
                    Firing firing = new Firing(timers, settings, observations);
                    TimerSweep sweep = new TimerSweep(timers, documents, firing, settings, meters);
                    return new TimerWatch(timers, documents, sweep, settings, meters);
                })
                .toList());
    }

    /** Begins last and ends first: a handler needs all the rest. */
    @Bean
    @ConditionalOnProperty(name = "xieshang.timers.watch", matchIfMissing = true)
    Workers<TimerWatch> timerWatches(Timers timers, TimerSettings settings) {
        return new Workers<>(timers.watches(), SmartLifecycle.DEFAULT_PHASE, settings.patience());
    }

    @Bean
    @ConditionalOnProperty(name = "xieshang.timers.watch", matchIfMissing = true)
    TimerHealth timersHealthIndicator(Workers<TimerWatch> watches) {
        return new TimerHealth(watches);
    }
}
