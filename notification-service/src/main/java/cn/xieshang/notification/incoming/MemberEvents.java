package cn.xieshang.notification.incoming;

import static cn.xieshang.notification.incoming.WhoHears.MEMBER_ACCOUNT_PROVISIONED;
import static cn.xieshang.notification.incoming.WhoHears.MEMBER_REGISTERED;

import cn.xieshang.notification.store.Directory;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What member-service tells: who came, and what offices and units are called. */
@Configuration(proxyBeanMethods = false)
class MemberEvents {
    private final Announcing announcing;
    private final Directory directory;

    MemberEvents(Announcing announcing, Directory directory) {
        this.announcing = announcing;
        this.directory = directory;
    }

    @Bean
    IncomingEvents membersHeard() {
        return IncomingEvents.from("member-events")
                .on(
                        MEMBER_REGISTERED.type(),
                        MemberHeard.class,
                        (event, member) -> announcing.announce(MEMBER_REGISTERED, member.heard(event)))
                .on(
                        MEMBER_ACCOUNT_PROVISIONED.type(),
                        MemberHeard.class,
                        (event, member) -> announcing.announce(MEMBER_ACCOUNT_PROVISIONED, member.heard(event)))
                .on("cn.xieshang.office.opened.v1", PlaceHeard.class, this::office)
                .on("cn.xieshang.office.renamed.v1", PlaceHeard.class, this::office)
                .on("cn.xieshang.unit.registered.v1", PlaceHeard.class, this::unit)
                .on("cn.xieshang.unit.renamed.v1", PlaceHeard.class, this::unit);
    }

    private void office(IncomingEvent event, PlaceHeard office) {
        put(Directory.office(event.subject()), event, office);
    }

    private void unit(IncomingEvent event, PlaceHeard unit) {
        DistrictId district = event.district();
        if (district != null) {
            put(Directory.unit(district.value(), event.subject()), event, unit);
        }
    }

    private void put(String place, IncomingEvent event, PlaceHeard heard) {
        directory.put(place, new Directory.Name(heard.nameZh(), heard.nameEn()), event.sequence());
    }
}
