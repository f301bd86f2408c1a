package cn.xieshang.opinion;

import cn.xieshang.opinion.handling.DeadlineWatch;
import cn.xieshang.opinion.handling.OpinionSettings;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.platform.outbox.OutboxCollection;
import cn.xieshang.platform.timers.TimerCollection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the service; everything that services have in common comes from the starter. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(OpinionSettings.class)
class OpinionServiceApplication {
    static void main(String[] args) {
        SpringApplication.run(OpinionServiceApplication.class, args);
    }

    @Bean
    OutboxCollection opinionEvents() {
        return new OutboxCollection(OpinionStore.COLLECTION, "opinion-events");
    }

    @Bean
    TimerCollection opinionDeadlines(DeadlineWatch watch) {
        return new TimerCollection(OpinionStore.COLLECTION, watch);
    }
}
