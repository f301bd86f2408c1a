package cn.xieshang.member.duty.incoming;

import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What members do at stations, for people in need and in receptions, and what they are commended for. */
@Configuration(proxyBeanMethods = false)
class CareFacts {
    private final HeardFacts facts;

    CareFacts(HeardFacts facts) {
        this.facts = facts;
    }

    @Bean
    IncomingEvents careOfMembers() {
        return IncomingEvents.from("member-events")
                .on("cn.xieshang.care.reception-recorded.v1", Told.class, fact(FactKind.RECEPTION))
                .on("cn.xieshang.care.station-duty-logged.v1", Told.class, fact(FactKind.STATION_DUTY))
                .on("cn.xieshang.care.assistance-recorded.v1", Told.class, fact(FactKind.ASSISTANCE))
                .on("cn.xieshang.care.commendation-approved.v1", Told.class, fact(FactKind.COMMENDATION));
    }

    private BiConsumer<IncomingEvent, Told> fact(FactKind kind) {
        return (heard, care) ->
                facts.heard(heard, care.memberId(), kind, new Subject(care.item(), heard.subject(), null), care.date());
    }

    record Told(UUID memberId, String item, LocalDate date) {}
}
