package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareCommand.TimeUp;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.timers.TimerHandler;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes the step that is time's own, with the same decision and the same write as everybody else's. */
@Component
public class CareTimer implements TimerHandler {
    private final CareStore store;
    private final CareHandling handling;
    private final AuditLog audit;
    private final Clock clock;

    CareTimer(CareStore store, CareHandling handling, AuditLog audit, Clock clock) {
        this.store = store;
        this.handling = handling;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void wake(String id) {
        store.woken(new CareId(UUID.fromString(id))).filter(this::isDue).ifPresent(this::timeUp);
    }

    private boolean isDue(Stored<CareItem> stored) {
        Instant wake = stored.value().wakeAt();
        return wake != null && !wake.isAfter(clock.instant());
    }

    private void timeUp(Stored<CareItem> stored) {
        CareItem item = stored.value();
        Care care = item.care();
        Actor system = Actor.system(care.office(), care.district());
        if (item instanceof Assistance) {
            audit.record(system, "care.person-erased", care.id().toString(), Map.of());
        }
        handling.handle(system, CareKind.of(item), care.id(), stored.version(), new TimeUp());
    }
}
