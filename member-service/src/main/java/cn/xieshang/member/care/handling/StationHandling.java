package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.CareRefusal;
import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.member.care.reading.StationQueries;
import cn.xieshang.member.care.reading.StationView;
import cn.xieshang.member.care.store.StationStore;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The stations of an office: kept by those who run it, read by its members too. */
@Service
public class StationHandling {
    private final StationStore store;
    private final StationQueries queries;

    StationHandling(StationStore store, StationQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** @param expected none to register a new station */
    public Written put(Actor actor, Station station, @Nullable Long expected) {
        OfficeId office = CarePermissions.officeRun(actor);
        if (expected != null) {
            store.save(office, expected, station);
            return Written.CHANGED;
        }
        if (store.insert(office, station)) {
            return Written.NEW;
        }
        Station there = store.find(office, station.id()).map(Stored::value).orElseThrow(NotFoundException::new);
        if (!there.equals(station)) {
            throw new RefusedException(CareRefusal.ALREADY_BEGUN);
        }
        return Written.SAME;
    }

    public Page<StationView> page(Actor actor, Paging paging) {
        return queries.page(CarePermissions.office(actor), paging);
    }

    public Optional<StationView> station(Actor actor, StationId id) {
        return store.find(CarePermissions.office(actor), id).map(StationView::of);
    }

    /** Where a duty can be rostered. */
    public StationDuty.Place place(Actor actor, StationId id) {
        Station station = store.find(CarePermissions.officeRun(actor), id)
                .map(Stored::value)
                .orElseThrow(() -> new InvalidException("/station", "unknown-station"));
        if (!station.open()) {
            throw new RefusedException(CareRefusal.STATION_CLOSED);
        }
        return new StationDuty.Place(id, station.name());
    }
}
