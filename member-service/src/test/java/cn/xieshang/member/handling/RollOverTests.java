package cn.xieshang.member.handling;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Continue;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.timers.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the fifth term into the sixth: Chen goes on, Li of another office leaves. */
class RollOverTests extends RegisterTests {
    private static final Actor DISTRICT = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);
    private static final Term SIXTH =
            Term.registered(BINJIANG, 6, LocalDate.of(2027, 1, 15), LocalDate.of(2032, 1, 14), List.of("教育界"));

    @Autowired
    MemberHandling handling;

    @Autowired
    TermHandling terms;

    @Autowired
    MemberStore members;

    @Autowired
    AccountWork accounts;

    @Autowired
    Timers timers;

    @BeforeEach
    void registerTwoAndTheTerm() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.register(staff(XIXING), LI, li());
        terms.register(DISTRICT, SIXTH);
    }

    @Test
    void whoIsNamedGoesOnAndEverybodyElseLeavesWithTheTerm() throws InterruptedException {
        rollOver();
        timers.fireDue();

        assertThat(stored(CHEN).getInteger("term")).isEqualTo(6);
        assertThat(stored(CHEN)).doesNotContainKey("leftAt");
        assertThat(stored(LI).getInteger("term")).isEqualTo(5);
        assertThat(stored(LI).getString("leaveReason")).isEqualTo("term-ended");
        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.changed");
        assertThat(told(stored(LI))).containsExactly("member.registered", "member.left");
        assertThat(told(term())).containsExactly("term.registered", "term.roll-over-started", "term.rolled-over");
        assertThat(term().get("rollOver", Document.class))
                .containsEntry("continued", 1)
                .containsEntry("retired", 1);
    }

    @Test
    void theHistoryKeepsTheTermBefore() throws InterruptedException {
        rollOver();
        timers.fireDue();

        Document line = stored(CHEN).getList("history", Document.class).getLast();
        assertThat(line.getString("by")).isEqualTo("(system)");
        assertThat(line.getList("fields", Document.class))
                .containsExactly(new Document("field", "term")
                        .append("personal", false)
                        .append("from", "5")
                        .append("to", "6"));
    }

    @Test
    void whatWasBrokenOffGoesOnWithWhoIsLeft() throws InterruptedException {
        rollOver();
        // the process died after one member
        var first = members.inTerm(BINJIANG, 5, 1).getFirst();
        handling.handle(
                Actor.system(first.value().office(), BINJIANG), first.value().id(), first.version(), new Continue(6));
        timers.fireDue();

        assertThat(stored(CHEN).getLong("version")).isEqualTo(2);
        assertThat(stored(LI).getLong("version")).isEqualTo(2);
        assertThat(term()).doesNotContainKey("wake");
    }

    @Test
    void morePeopleThanOnePageAreAllMovedAndOneWriteEach() throws InterruptedException {
        var roster = new Roster(handling, accounts, members);
        List<Roster.Entry> many = IntStream.range(0, 150)
                .mapToObj(_ -> roster.registered(WANGJIANG, BINJIANG))
                .toList();
        rollOver();
        timers.fireDue();

        assertThat(many).allSatisfy(entry -> assertThat(roster.version(entry)).isEqualTo(2));
        assertThat(term().get("rollOver", Document.class)).containsEntry("retired", 151);
    }

    @Test
    void whoLeftBeforeAndOtherDistrictsAreLeftAlone() throws InterruptedException {
        handling.handle(staff(XIXING), LI, 1, LEAVING);
        var elsewhere = new Roster(handling, accounts, members).registered(MISHIXIANG, GONGSHU);
        rollOver();
        timers.fireDue();

        assertThat(stored(LI).getString("leaveReason")).isEqualTo("resigned");
        assertThat(members.find(MISHIXIANG, elsewhere.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void whoReturnsAfterwardsIsInTheOldTermUntilSomebodySaysOtherwise() throws InterruptedException {
        rollOver();
        timers.fireDue();
        handling.handle(staff(XIXING), LI, 2, new Return());
        timers.fireDue();

        assertThat(stored(LI).getInteger("term")).isEqualTo(5);
        assertThat(stored(LI)).doesNotContainKey("leftAt");
    }

    @Test
    void aTermRollsOverOnce() {
        rollOver();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> terms.rollOver(DISTRICT, BINJIANG, 6, 2, List.of()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(MemberRefusal.ALREADY_ROLLED_OVER));
    }

    @Test
    void whoIsNotInTheTermBeforeIsNamedByPlace() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() ->
                        terms.rollOver(DISTRICT, BINJIANG, 6, 1, List.of(chen().code(), new MemberCode("NOBODY"))))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .containsExactly(new Violation("/continuing/1", "unknown-member")));
    }

    @Test
    void onlyTheDistrictsOwnAdministrationDoesIt() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> terms.rollOver(staff(WANGJIANG), BINJIANG, 6, 1, List.of()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        terms.rollOver(actor("d2", null, GONGSHU, Role.DISTRICT_ADMIN), BINJIANG, 6, 1, List.of()));
    }

    @Test
    void aTermKnowsItsSectors() {
        assertThat(SIXTH.knows("教育界")).isTrue();
        assertThat(SIXTH.knows("工商联")).isFalse();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() ->
                        Term.registered(BINJIANG, 6, LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 14), List.of()));
    }

    private void rollOver() {
        terms.rollOver(DISTRICT, BINJIANG, 6, 1, List.of(chen().code()));
    }

    private Document term() {
        return one("terms", "binjiang:06");
    }
}
