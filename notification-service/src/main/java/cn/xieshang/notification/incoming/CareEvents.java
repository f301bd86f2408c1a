package cn.xieshang.notification.incoming;

import cn.xieshang.platform.incoming.IncomingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What member-service tells of care items: every row of the table that begins with {@code care.} */
@Configuration(proxyBeanMethods = false)
class CareEvents {
    @Bean
    IncomingEvents careHeard(Announcing announcing) {
        IncomingEvents events = IncomingEvents.from("member-events");
        for (WhoHears row : WhoHears.values()) {
            if (row.code().startsWith("care.")) {
                events.on(row.type(), CareHeard.class, (event, care) -> announcing.announce(row, care.heard(event)));
            }
        }
        return events;
    }
}
