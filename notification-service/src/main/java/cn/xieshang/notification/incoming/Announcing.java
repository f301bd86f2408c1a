package cn.xieshang.notification.incoming;

import cn.xieshang.notification.delivery.Delivery;
import cn.xieshang.notification.store.Content;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import org.springframework.stereotype.Component;

/** From what was heard to what is delivered to whom. */
@Component
class Announcing {
    private final Delivery delivery;

    Announcing(Delivery delivery) {
        this.delivery = delivery;
    }

    void announce(WhoHears row, Heard heard) {
        IncomingEvent event = heard.event();
        OfficeId office = event.office();
        DistrictId district = event.district();
        var content = new Content(
                event.id(),
                row.code(),
                office == null ? null : office.value(),
                district == null ? null : district.value(),
                event.time(),
                new Content.Subject(heard.kind(), event.subject(), heard.serial()),
                heard.parameters());
        delivery.deliver(content, row.audiences(heard));
    }
}
