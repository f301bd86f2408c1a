package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutySettings;
import cn.xieshang.member.duty.store.SettingsStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The compliance mode and who may appraise: the district's, and every change is on record before it is made. */
@Service
public class DutySettingsHandling {
    private final SettingsStore store;
    private final AuditLog audit;

    DutySettingsHandling(SettingsStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    public Stored<DutySettings> read(Actor actor) {
        return store.find(actor.requireDistrict());
    }

    public Stored<DutySettings> switchCompliance(Actor actor, long expected, boolean on, @Nullable String legalNote) {
        DistrictId district = DutyPermissions.district(actor).district();
        Stored<DutySettings> stored = current(district, expected);
        DutySettings next = stored.value().with(on, on ? null : legalNote);
        audit.record(actor, "duty.compliance-switched", district.value(), Map.of("compliance", Boolean.toString(on)));
        return new Stored<>(next, store.save(district, next, expected));
    }

    public Stored<DutySettings> nameAppraisers(Actor actor, long expected, Set<UserId> users) {
        DistrictId district = DutyPermissions.district(actor).district();
        Stored<DutySettings> stored = current(district, expected);
        DutySettings next = stored.value().with(users);
        audit.record(actor, "duty.appraisers-named", district.value(), Map.of("count", Integer.toString(users.size())));
        return new Stored<>(next, store.save(district, next, expected));
    }

    private Stored<DutySettings> current(DistrictId district, long expected) {
        Stored<DutySettings> stored = store.find(district);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        return stored;
    }
}
