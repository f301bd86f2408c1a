package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.MemberChange;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleCommand;
import cn.xieshang.member.duty.model.RuleCommand.Activate;
import cn.xieshang.member.duty.model.RuleCommand.Simulate;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.duty.model.RuleStage;
import cn.xieshang.member.duty.model.RuleStep;
import cn.xieshang.member.duty.model.RuleVersion;
import cn.xieshang.member.duty.store.RuleBookStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Rule sets of an office or a district, version by version. */
@Service
public class RuleHandling {
    private final RuleBookStore books;
    private final DutySimulation simulation;
    private final DutyPeople people;
    private final Clock clock;

    RuleHandling(RuleBookStore books, DutySimulation simulation, DutyPeople people, Clock clock) {
        this.books = books;
        this.simulation = simulation;
        this.people = people;
        this.clock = clock;
    }

    /** Members see what is or was in force; drafts are for those who make them. */
    public Stored<RuleBook> read(Actor actor, RuleScope scope, int year) {
        Stored<RuleBook> stored = stored(scope, year);
        if (!DutyPermissions.isMemberOnly(actor)) {
            DutyPermissions.reach(actor);
            return stored;
        }
        RuleBook book = stored.value();
        List<RuleVersion> open =
                book.versions().stream().filter(RuleVersion::wasInForce).toList();
        return new Stored<>(new RuleBook(scope, year, open), stored.version());
    }

    /** @param expected version of the whole book; 0 for its first draft */
    public Stored<RuleBook> handle(
            Actor actor, RuleScope scope, int year, int number, long expected, RuleCommand command) {
        DutyPermissions.check(actor, scope, command.step());
        return save(current(scope, year, expected), number, command);
    }

    /** What it did, in numbers, goes into the version; who changes and why is read by {@link #changes}. */
    public Stored<RuleBook> simulate(Actor actor, RuleScope scope, int year, int number, long expected, int onYear) {
        DutyPermissions.check(actor, scope, RuleStep.SIMULATION);
        Stored<RuleBook> stored = current(scope, year, expected);
        List<MemberChange> changes = simulation.run(stored.value(), version(stored, number), onYear);
        return save(stored, number, new Simulate(DutySimulation.summary(changes, onYear, clock.instant())));
    }

    /** By name, so an office's own people, or the district with the permission to appraise. */
    public List<MemberChange> changes(Actor actor, RuleScope scope, int year, int number) {
        DutyPermissions.check(actor, scope, RuleStep.SIMULATION);
        people.readableNames(actor, "simulation");
        Stored<RuleBook> stored = stored(scope, year);
        RuleVersion version = version(stored, number);
        int onYear = version.stage() instanceof RuleStage.Simulated(var summary) ? summary.onYear() : year - 1;
        return simulation.run(stored.value(), version, onYear).stream()
                .filter(MemberChange::isChange)
                .toList();
    }

    private Stored<RuleBook> save(Stored<RuleBook> stored, int number, RuleCommand command) {
        RuleBook next = stored.value().handle(number, command, clock.instant());
        Optional<Instant> due = command instanceof Activate ? Optional.of(clock.instant()) : Optional.empty();
        return new Stored<>(next, books.save(next.scope().district(), next, stored.version(), due));
    }

    private Stored<RuleBook> current(RuleScope scope, int year, long expected) {
        Stored<RuleBook> stored = stored(scope, year);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        return stored;
    }

    private Stored<RuleBook> stored(RuleScope scope, int year) {
        return books.find(scope.district(), scope, year).orElseGet(() -> new Stored<>(RuleBook.empty(scope, year), 0));
    }

    private static RuleVersion version(Stored<RuleBook> stored, int number) {
        return stored.value().version(number).orElseThrow(NotFoundException::new);
    }
}
