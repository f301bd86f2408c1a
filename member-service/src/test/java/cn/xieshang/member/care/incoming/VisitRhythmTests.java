package cn.xieshang.member.care.incoming;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.handling.CareReading;
import cn.xieshang.member.care.model.CareCommand.RecordVisit;
import cn.xieshang.member.care.model.ItemExamples;
import cn.xieshang.member.care.reading.VisitDueView;
import cn.xieshang.member.care.testing.Cares;
import cn.xieshang.member.care.testing.Heard;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.test.Contracts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Today is 25 November 2026; the rhythm is 180 days. */
class VisitRhythmTests extends RegisterTests {
    @Autowired
    IncomingEvents visitsHeard;

    @Autowired
    CareReading reading;

    @Autowired
    Cares cares;

    @Autowired
    MemberHandling members;

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore memberStore;

    private Roster roster;
    private Heard heard;

    @BeforeEach
    void begin() {
        roster = new Roster(members, work, memberStore);
        heard = new Heard(mongo, visitsHeard);
    }

    @Test
    void theContractsHaveWhatWeRead() {
        Contracts.assertHeard(visitsHeard);
    }

    @Test
    void whoWasNeverVisitedIsDueARhythmAfterComing() {
        Roster.Entry member = roster.registered(WANGJIANG, BINJIANG);
        heard.all("members");

        assertThat(overdue()).isEmpty();
        clock.forward(Duration.ofDays(180));
        assertThat(overdue()).isEmpty();
        clock.forward(Duration.ofDays(1));
        assertThat(overdue())
                .singleElement()
                .isEqualTo(new VisitDueView(
                        member.id().value(),
                        member.as().code().value(),
                        member.as().profile().name(),
                        null,
                        LocalDate.of(2027, 5, 24),
                        true));
    }

    @Test
    void aRecordedVisitPutsTheNextOneOff() {
        Roster.Entry member = roster.registered(WANGJIANG, BINJIANG);
        heard.all("members");
        clock.forward(Duration.ofDays(181));
        assertThat(overdue()).hasSize(1);

        visited(member, LocalDate.of(2027, 5, 20));
        visited(member, LocalDate.of(2027, 5, 10));
        heard.all("care");
        heard.all("care");

        assertThat(overdue()).isEmpty();
        assertThat(until(LocalDate.of(2027, 11, 15))).isEmpty();
        assertThat(until(LocalDate.of(2027, 11, 16))).singleElement().satisfies(due -> {
            assertThat(due.lastVisit()).isEqualTo(LocalDate.of(2027, 5, 20));
            assertThat(due.nextDue()).isEqualTo(LocalDate.of(2027, 11, 16));
            assertThat(due.overdue()).isFalse();
        });
    }

    @Test
    void whoLeftIsNotVisitedAndAnotherOfficeSeesNobody() {
        Roster.Entry member = roster.registered(WANGJIANG, BINJIANG);
        roster.registered(WANGJIANG, BINJIANG);
        members.handle(staff(WANGJIANG), member.id(), 1, new MemberCommand.Leave(LeaveReason.RESIGNED, null));
        heard.all("members");
        clock.forward(Duration.ofDays(181));

        assertThat(overdue())
                .hasSize(1)
                .noneMatch(due -> due.memberId().equals(member.id().value()));
        assertThat(reading.visitsDue(staff(XIXING), null, new Paging(10, null)).items())
                .isEmpty();
    }

    @Test
    void theLongestUnvisitedComeFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            roster.registered(WANGJIANG, BINJIANG);
            clock.forward(Duration.ofDays(1));
        }
        heard.all("members");
        clock.forward(Duration.ofDays(181));

        List<VisitDueView> all = overdue();
        assertThat(all).hasSize(5).isSortedAccordingTo((a, b) -> a.nextDue().compareTo(b.nextDue()));
        var first = reading.visitsDue(staff(WANGJIANG), null, new Paging(2, null));
        String next = Cursor.decode(Objects.requireNonNull(first.next()));
        assertThat(reading.visitsDue(staff(WANGJIANG), null, new Paging(3, next))
                        .items())
                .isEqualTo(all.subList(2, 5));
    }

    private void visited(Roster.Entry member, LocalDate on) {
        cares.thenByDirector(cares.visit(member, on), new RecordVisit(on, ItemExamples.WORDS));
    }

    private List<VisitDueView> overdue() {
        return reading.visitsDue(staff(WANGJIANG), null, new Paging(100, null)).items();
    }

    private List<VisitDueView> until(LocalDate day) {
        return reading.visitsDue(staff(WANGJIANG), day, new Paging(100, null)).items();
    }
}
