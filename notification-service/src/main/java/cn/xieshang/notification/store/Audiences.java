package cn.xieshang.notification.store;

import static cn.xieshang.platform.actor.Role.ASSIGNING_OFFICE;
import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.HANDLING_UNIT;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;
import static cn.xieshang.platform.actor.Role.PROPOSAL_COMMITTEE;
import static cn.xieshang.platform.actor.Role.SUPERVISOR;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one account hears, from its signed claims alone. The only door to the notifications: what is not in here is
 * not found.
 *
 * @param reader whose read marks count
 */
public record Audiences(UserId reader, List<Audience> all) {
    private static final Set<Role> OF_OFFICE = Set.of(OFFICE_STAFF, OFFICE_DIRECTOR);
    private static final Set<Role> OF_DISTRICT =
            Set.of(DISTRICT_ADMIN, ASSIGNING_OFFICE, PROPOSAL_COMMITTEE, SUPERVISOR);

    public Audiences {
        all = List.copyOf(new TreeSet<>(all));
    }

    public static Audiences of(Actor actor) {
        if (actor.user().equals(UserId.ANONYMOUS) || actor.user().equals(UserId.SYSTEM)) {
            throw new ForbiddenException();
        }
        var mine = new TreeSet<Audience>();
        mine.add(Audience.user(actor.user()));
        OfficeId office = actor.office();
        DistrictId district = actor.district();
        UnitId unit = actor.unit();
        for (Role role : actor.roles()) {
            if (OF_OFFICE.contains(role) && office != null) {
                mine.add(Audience.office(office, role));
            } else if (OF_DISTRICT.contains(role) && district != null) {
                mine.add(Audience.district(district, role));
            } else if (role == HANDLING_UNIT && district != null && unit != null) {
                mine.add(Audience.unit(district, unit));
            }
        }
        return new Audiences(actor.user(), List.copyOf(mine));
    }

    public boolean include(Audience audience) {
        return all.contains(audience);
    }
}
