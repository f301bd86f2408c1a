package cn.xieshang.member.duty.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.xieshang.member.duty.model.LedgerCommand.ConfirmYear;
import cn.xieshang.member.duty.model.LedgerCommand.DecideObjection;
import cn.xieshang.member.duty.model.LedgerCommand.SubmitObjection;
import cn.xieshang.member.model.Examples;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTests {
    private static final UserId CHEN = new UserId("chen");
    private static final UserId DIRECTOR = new UserId("director");
    private static final UUID OBJECTION = UUID.fromString("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d0f");
    private static final RuleRef RULES = new RuleRef("district-binjiang:2026", 1);

    private final Ledger empty = Ledger.empty(Examples.CHEN, 2026);

    @Test
    void aCorrectionIsAReversalAndANewLine() {
        Ledger first = posted(empty, entry("1", "5"));
        Ledger second = posted(first, entry("1", "3"));

        assertThat(second.balance()).hasToString("3");
        assertThat(second.postings().getLast().lines())
                .extracting(Posting.Line::reversal, line -> line.points().toString())
                .containsExactly(tuple(true, "-5"), tuple(false, "3"));
        assertThat(second.postings().getFirst()).isEqualTo(first.postings().getFirst());
    }

    @Test
    void whatWasTakenBackIsReversedOnly() {
        Ledger ledger = posted(posted(empty, entry("1", "5")));

        assertThat(ledger.balance()).isEqualTo(Points.ZERO);
        assertThat(ledger.standing()).isEmpty();
        assertThat(ledger.postings()).hasSize(2);
    }

    @Test
    void anObjectionIsDecidedOnce() {
        Ledger objected = after(empty, objection());
        Ledger decided = after(objected, new DecideObjection(OBJECTION, true, "记录有误", DIRECTOR));

        assertThat(decided.objection(OBJECTION))
                .hasValueSatisfying(one -> assertThat(one.decision()).isNotNull());
        assertRefused(decided, new DecideObjection(OBJECTION, false, "又改主意", DIRECTOR), DutyRefusal.OBJECTION_DECIDED);
        assertThatThrownBy(() -> after(decided, new DecideObjection(UUID.randomUUID(), true, "?", DIRECTOR)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aYearIsConfirmedWhenItIsOverAndNoObjectionIsOpen() {
        assertRefused(empty, new ConfirmYear(CHEN, false), DutyRefusal.YEAR_NOT_OVER);
        assertRefused(after(empty, objection()), new ConfirmYear(CHEN, true), DutyRefusal.OBJECTION_OPEN);

        Ledger confirmed = after(empty, new ConfirmYear(CHEN, true));

        assertRefused(confirmed, new ConfirmYear(CHEN, true), DutyRefusal.YEAR_CONFIRMED);
        assertRefused(confirmed, objection(), DutyRefusal.YEAR_CONFIRMED);
    }

    @Test
    void aLateFactTakesTheConfirmationBack() {
        Ledger confirmed = after(posted(empty, entry("1", "5")), new ConfirmYear(CHEN, true));

        assertThat(posted(confirmed, entry("1", "5"), entry("2", "1")).confirmation())
                .isNull();
    }

    @Test
    void objectionsAreNotEndless() {
        Ledger ledger = empty;
        for (int n = 0; n < Ledger.MAX_OBJECTIONS; n++) {
            ledger = after(ledger, new SubmitObjection(UUID.randomUUID(), null, "为什么", Examples.NOW));
        }
        assertRefused(ledger, objection(), DutyRefusal.OBJECTIONS_USED_UP);
    }

    private static SubmitObjection objection() {
        return new SubmitObjection(OBJECTION, null, "少记一次活动", Examples.NOW.plus(Duration.ofDays(14)));
    }

    private static DutyEntry entry(String fact, String points) {
        Points value = Points.of(points);
        return new DutyEntry(FactId.from(fact), "event", Category.ACTIVITY, value, value, List.of());
    }

    private static Ledger posted(Ledger ledger, DutyEntry... entries) {
        var wanted = new Evaluation(List.of(entries), Points.ZERO, null);
        return ledger.post(wanted, RULES, Examples.NOW).map(ledger::apply).orElseThrow();
    }

    private static Ledger after(Ledger ledger, LedgerCommand command) {
        return ledger.apply(ledger.decide(command, Examples.NOW));
    }

    private static void assertRefused(Ledger ledger, LedgerCommand command, DutyRefusal refusal) {
        assertThatThrownBy(() -> after(ledger, command))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
