package cn.xieshang.notification.incoming;

import cn.xieshang.notification.store.Directory;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What member-service tells: who comes and goes, and what offices and units are called. */
@Configuration(proxyBeanMethods = false)
class MemberEvents {
    private static final Set<WhoHears> OF_MEMBERS =
            EnumSet.range(WhoHears.MEMBER_REGISTERED, WhoHears.MEMBER_BIRTHDAY_COMING);

    private final Announcing announcing;
    private final Directory directory;

    MemberEvents(Announcing announcing, Directory directory) {
        this.announcing = announcing;
        this.directory = directory;
    }

    @Bean
    IncomingEvents membersHeard() {
        IncomingEvents heard = IncomingEvents.from("member-events")
                .on("cn.xieshang.office.opened.v1", PlaceHeard.class, this::office)
                .on("cn.xieshang.office.renamed.v1", PlaceHeard.class, this::office)
                .on("cn.xieshang.unit.registered.v1", PlaceHeard.class, this::unit)
                .on("cn.xieshang.unit.renamed.v1", PlaceHeard.class, this::unit);
        for (WhoHears row : OF_MEMBERS) {
            heard = heard.on(
                    row.type(), MemberHeard.class, (event, member) -> announcing.announce(row, member.heard(event)));
        }
        return heard;
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
