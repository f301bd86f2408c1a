package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.format.Indicators;
import cn.xieshang.member.duty.model.OfficeBoard;
import cn.xieshang.member.duty.store.BoardStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The office's own board, kept by its staff and director; the district reads all of them. */
@Service
public class BoardHandling {
    private final BoardStore store;
    private final Indicators indicators;

    BoardHandling(BoardStore store, Indicators indicators) {
        this.store = store;
        this.indicators = indicators;
    }

    /** In version 0 while the office has not touched it. */
    public Stored<OfficeBoard> read(Actor actor, int year) {
        DutyPermissions.requireOffice(actor);
        return stored(actor.requireOffice(), year);
    }

    public List<OfficeBoard> ofDistrict(Actor actor, int year) {
        return store.all(DutyPermissions.district(actor).district(), year);
    }

    /** @param expected 0 for the first change of the year */
    public Stored<OfficeBoard> change(Actor actor, int year, long expected, UnaryOperator<OfficeBoard> change) {
        Stored<OfficeBoard> stored = read(actor, year);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        OfficeBoard next = change.apply(stored.value());
        return new Stored<>(next, store.save(actor.requireOffice(), actor.requireDistrict(), next, expected));
    }

    private Stored<OfficeBoard> stored(OfficeId office, int year) {
        return store.find(office, year).orElseGet(() -> new Stored<>(indicators.board(office, year), 0));
    }
}
