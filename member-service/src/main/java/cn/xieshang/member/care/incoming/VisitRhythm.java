package cn.xieshang.member.care.incoming;

import cn.xieshang.member.care.store.VisitDueStore;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears this service's own events like anybody else, so that recording a visit stays one write. */
@Configuration(proxyBeanMethods = false)
class VisitRhythm {
    private final VisitDueStore dues;

    VisitRhythm(VisitDueStore dues) {
        this.dues = dues;
    }

    @Bean
    IncomingEvents visitsHeard() {
        return IncomingEvents.from("member-events")
                .on("cn.xieshang.member.registered.v1", MemberHeard.class, this::registered)
                .on("cn.xieshang.member.changed.v1", MemberHeard.class, this::changed)
                .on("cn.xieshang.member.moved.v1", MemberHeard.class, this::changed)
                .on("cn.xieshang.member.left.v1", MemberHeard.class, this::changed)
                .on("cn.xieshang.member.returned.v1", MemberHeard.class, this::changed)
                .on("cn.xieshang.care.visit-recorded.v1", VisitHeard.class, this::visited);
    }

    private void registered(IncomingEvent event, MemberHeard member) {
        changed(event, member);
        dues.came(new OfficeId(member.office), event.subject(), event.time());
    }

    private void changed(IncomingEvent event, MemberHeard member) {
        boolean active = !"left".equals(member.status);
        dues.member(new OfficeId(member.office), event, member.code, member.name, active);
    }

    private void visited(IncomingEvent event, VisitHeard visit) {
        dues.visited(new OfficeId(visit.office), visit.memberId, LocalDate.parse(visit.date));
    }

    /** @param status none when the member has just come */
    record MemberHeard(
            String office,
            String code,
            String name,
            @Nullable String status) {}

    record VisitHeard(String office, String memberId, String date) {}
}
