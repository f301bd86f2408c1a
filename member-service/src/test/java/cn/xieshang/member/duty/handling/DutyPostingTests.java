package cn.xieshang.member.duty.handling;

import static cn.xieshang.member.duty.model.AFact.of;
import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.member.duty.model.AFact;
import cn.xieshang.member.duty.model.AttendanceLine;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyRefusal;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.FactRole;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.Measure;
import cn.xieshang.member.duty.model.Outcome;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.model.RuleCommand;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.testing.DutyTests;
import cn.xieshang.member.handling.Written;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ledgers follow facts and rules, on a real store. */
class DutyPostingTests extends DutyTests {
    @Autowired
    FactStore store;

    @Test
    void aFactIsPostedAtOnceAndToldToOthers() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        record(event("a"));

        assertThat(balance(chen, 2026)).isEqualTo("2");
        assertThat(told(one("duty-ledgers", chen.id() + ":2026"))).containsExactly("duty.points-changed");
        assertThat(balance(li, 2026)).isEqualTo("none");
    }

    @Test
    void theSameFactAgainChangesNothing() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        DutyFact fact = record(event("a"));

        assertThat(facts.record(admin(), fact)).isEqualTo(Written.SAME);
        assertThat(ledger().postings()).hasSize(1);
    }

    @Test
    void otherContentUnderTheSameIdIsRefused() {
        DutyFact fact = record(event("a"));
        DutyFact other = new DutyFact(
                fact.id(),
                fact.member(),
                FactKind.RESEARCH,
                fact.subject(),
                fact.on(),
                fact.role(),
                fact.outcome(),
                null,
                Set.of(),
                fact.measure(),
                fact.share(),
                null,
                null);

        assertRefused(() -> facts.record(admin(), other), DutyRefusal.FACT_DIFFERS);
    }

    @Test
    void aRetractionIsAReversalAndIsMadeOnce() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        DutyFact fact = record(event("a"));

        assertThat(facts.retract(admin(), fact.id(), "记错了人")).isEqualTo(Written.NEW);
        assertThat(facts.retract(admin(), fact.id(), "记错了人")).isEqualTo(Written.SAME);
        assertRefused(() -> facts.retract(admin(), fact.id(), "另一个理由"), DutyRefusal.ALREADY_RETRACTED);
        assertThat(balance(chen, 2026)).isEqualTo("0");
        assertThat(ledger().postings()).hasSize(2);
    }

    @Test
    void aNewVersionReachesEveryLedgerByCompensation() {
        record(event("a"));
        record(of(FactKind.CHARITY, "c").by(li.id()));
        assertThat(balance(chen, 2026)).isEqualTo("none");

        inForce(DISTRICT, 2026, preset("tongcheng"));
        assertThat(balance(chen, 2026)).isEqualTo("2");
        assertThat(balance(li, 2026)).isEqualTo("none");

        inForce(DISTRICT, 2026, preset("jinan"));
        assertThat(balance(chen, 2026)).isEqualTo("70");
        assertThat(balance(li, 2026)).isEqualTo("72");
        assertThat(ledger().postings().getFirst().lines()).hasSize(1);
    }

    @Test
    void anOfficesOwnRulesGoBeforeItsDistricts() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        inForce(OFFICE, 2026, preset("minhang"));
        record(event("a"));
        record(event("a").by(zhao.id()));

        assertThat(balance(chen, 2026)).isEqualTo("5");
        assertThat(balance(zhao, 2026)).isEqualTo("2");
    }

    @Test
    void aDecemberFactCountsInTheYearThatTheRulesSay() {
        inForce(DISTRICT, 2025, preset("tongcheng"));
        inForce(DISTRICT, 2026, preset("hongkou"));
        record(of(FactKind.PROPOSAL_FILED, "a").by(chen.id()).on("2025-12-01"));

        assertThat(balance(chen, 2025)).isEqualTo("15");
        assertThat(balance(chen, 2026)).isEqualTo("3");
    }

    @Test
    void aFrozenYearIsClosed() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        long version = rules.read(admin(), DISTRICT, 2026).version();
        rules.handle(admin(), DISTRICT, 2026, 1, version, new RuleCommand.Freeze());
        record(event("a"));

        assertThat(balance(chen, 2026)).isEqualTo("none");
    }

    @Test
    void whatACrashLeftBehindIsPostedLater() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        DutyFact fact = event("a").fact();
        store.insert(
                BINJIANG,
                new Recorded(fact, WANGJIANG, 5, Recorded.BY_PEOPLE, new UserId("staff"), clock.instant(), null),
                clock.instant().plus(Duration.ofMinutes(1)));
        followUp.facts();
        assertThat(balance(chen, 2026)).isEqualTo("none");

        clock.forward(Duration.ofMinutes(2));
        followUp.facts();

        assertThat(balance(chen, 2026)).isEqualTo("2");
        assertThat(one("duty-facts", fact.id().toString())).doesNotContainKey("due");
    }

    @Test
    void factsThatComeTogetherAreAllCounted() throws InterruptedException, ExecutionException {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        List<Callable<Written>> burst = IntStream.range(0, 4)
                .<Callable<Written>>mapToObj(
                        n -> () -> facts.record(admin(), event("e" + n).fact()))
                .toList();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var done : people.invokeAll(burst)) {
                assertThat(done.get()).isEqualTo(Written.NEW);
            }
        }
        assertThat(balance(chen, 2026)).isEqualTo("8");
    }

    @Test
    void aSheetSentAgainCorrectsWhatChangedAndNeedsAReason() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        assertThat(facts.attendance(staff(WANGJIANG), sheet(Outcome.ATTENDED), null))
                .containsExactly(Written.NEW);
        assertThat(facts.attendance(staff(WANGJIANG), sheet(Outcome.ATTENDED), null))
                .containsExactly(Written.SAME);
        assertThatThrownBy(() -> facts.attendance(staff(WANGJIANG), sheet(Outcome.ABSENT), null))
                .isInstanceOf(InvalidException.class);

        facts.attendance(staff(WANGJIANG), sheet(Outcome.ABSENT), "看错了名单");
        assertThat(balance(chen, 2026)).isEqualTo("0");
        facts.attendance(staff(WANGJIANG), sheet(Outcome.ATTENDED), "名单没错");
        assertThat(balance(chen, 2026)).isEqualTo("2");
    }

    @Test
    void aFactOfTomorrowIsNotAFact() {
        assertThatThrownBy(() -> record(event("a").on("2026-11-26"))).isInstanceOf(InvalidException.class);
        record(event("a").on("2026-11-25"));
    }

    @Test
    void theLedgerOfAnotherDistrictIsNotFound() {
        inForce(DISTRICT, 2026, preset("tongcheng"));
        record(event("a"));

        assertThat(ledgers.find(GONGSHU, chen.id(), 2026)).isEmpty();
        assertThat(mongo.getCollection("duty-ledgers").countDocuments(new Document()))
                .isOne();
    }

    private AFact event(String item) {
        return of(FactKind.ACTIVITY, item).by(chen.id()).and(Outcome.ATTENDED).as(FactRole.ATTENDEE);
    }

    private List<AttendanceLine> sheet(Outcome outcome) {
        return List.of(new AttendanceLine(
                chen.id(),
                FactKind.INSPECTION,
                new Subject("activity", "A-1", "视察"),
                LocalDate.of(2026, 3, 10),
                FactRole.ATTENDEE,
                outcome,
                null,
                Set.of(),
                Measure.ONCE,
                null));
    }

    private Ledger ledger() {
        return ledgers.find(BINJIANG, chen.id(), 2026).orElseThrow().value();
    }

    private static void assertRefused(Runnable deed, DutyRefusal refusal) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
