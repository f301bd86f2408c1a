package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.reading.CareFilter;
import cn.xieshang.member.care.reading.CareQueries;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.reading.ErasureView;
import cn.xieshang.member.care.reading.VisitDueQueries;
import cn.xieshang.member.care.reading.VisitDueView;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who reads what of the care items. */
@Service
public class CareReading {
    private final CareStore store;
    private final CareQueries queries;
    private final VisitDueQueries dues;
    private final CareMembers members;
    private final CareSettings settings;
    private final Clock clock;

    CareReading(
            CareStore store,
            CareQueries queries,
            VisitDueQueries dues,
            CareMembers members,
            CareSettings settings,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.dues = dues;
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    public Page<CareView> page(Actor actor, CareFilter filter, Paging paging) {
        Reach reach = CarePermissions.reach(actor);
        MemberRef me = members.of(actor);
        CareFilter seen = filter;
        if (CarePermissions.onlyAsMember(actor) && !CarePermissions.openToColleagues(filter.kind())) {
            if (me == null) {
                return new Page<>(List.of(), null);
            }
            seen = filter.of(me.id());
        }
        return views(actor, me, queries.page(reach, seen, paging));
    }

    public Optional<CareView> item(Actor actor, CareKind kind, CareId id) {
        Reach reach = CarePermissions.reach(actor);
        MemberRef me = members.of(actor);
        return store.find(reach, kind, id)
                .filter(stored -> CarePermissions.sees(actor, me, stored.value()))
                .map(stored -> view(actor, me, stored).with(queries.history(reach, id.value())));
    }

    /** @param until none for what is overdue now */
    public Page<CareView> due(Actor actor, @Nullable LocalDate until, Paging paging) {
        OfficeId office = CarePermissions.officeRun(actor);
        Instant before = until == null ? clock.instant() : Moment.endOf(until);
        return views(actor, null, queries.due(office, before, paging));
    }

    /** @param until none for whose visit is overdue today */
    public Page<VisitDueView> visitsDue(Actor actor, @Nullable LocalDate until, Paging paging) {
        OfficeId office = CarePermissions.officeRun(actor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        int every = settings.current(office).visitEveryDays();
        return dues.page(office, until == null ? today.minusDays(1) : until, every, today, paging);
    }

    public Page<ErasureView> erasures(Actor actor, Paging paging) {
        Reach reach = CarePermissions.reach(actor);
        if (CarePermissions.onlyAsMember(actor)) {
            throw new ForbiddenException();
        }
        return queries.erasures(reach, paging);
    }

    private Page<CareView> views(Actor actor, @Nullable MemberRef me, Page<Stored<CareItem>> page) {
        return new Page<>(
                page.items().stream().map(stored -> view(actor, me, stored)).toList(), page.next());
    }

    private static CareView view(Actor actor, @Nullable MemberRef me, Stored<CareItem> stored) {
        CareItem item = stored.value();
        return CareView.of(stored, CarePermissions.steps(actor, me, item), CarePermissions.readsTexts(actor, me, item));
    }
}
