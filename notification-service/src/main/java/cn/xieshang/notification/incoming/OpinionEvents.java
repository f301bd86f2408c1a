package cn.xieshang.notification.incoming;

import cn.xieshang.platform.incoming.IncomingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What opinion-service tells: every row of the table that begins with {@code opinion.} */
@Configuration(proxyBeanMethods = false)
class OpinionEvents {
    @Bean
    IncomingEvents opinionsHeard(Announcing announcing) {
        IncomingEvents events = IncomingEvents.from("opinion-events");
        for (WhoHears row : WhoHears.values()) {
            if (row.code().startsWith("opinion.")) {
                events.on(
                        row.type(),
                        OpinionHeard.class,
                        (event, opinion) -> announcing.announce(row, opinion.heard(event)));
            }
        }
        return events;
    }
}
