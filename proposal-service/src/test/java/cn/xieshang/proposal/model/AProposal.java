package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.calendar.HolidayCalendar;
import cn.xieshang.proposal.model.Appraisal.Contact;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.store.StoredJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A proposal that has really been through what its name says: only commands bring it there. */
public final class AProposal {
    public static final UnitId CHENGGUAN = new UnitId("chengguan");
    public static final UnitId JIAOTONG = new UnitId("jiaotong");
    public static final UnitId SHUILI = new UnitId("shuili");
    public static final Proposer CHEN = member("chen", "01");
    public static final Proposer LI = member("li", "02");
    public static final Proposer ZHOU = member("zhou", "03");
    public static final UserId ZHANG = new UserId("committee-zhang");
    public static final UserId WANG = new UserId("committee-wang");
    public static final UserId SUPERVISOR = new UserId("supervisor");
    public static final ProposalProfile PROFILE = profile();
    /** Wednesday morning in Shanghai. */
    public static final Instant START = Instant.parse("2026-03-04T01:00:00Z");

    public static final WorkingDays CALENDAR = calendar();
    static final ProposalId ID = ProposalId.of("5f0c9a53-6a55-8b1c-9a50-0d0f0d8f2b11");

    /** One step: what it found, what happened, what it left. */
    public record Happened(Proposal before, ProposalEvent event, Proposal after) {}

    private final List<Happened> story = new ArrayList<>();
    private final ProposalProfile profile;
    private Proposal proposal;
    private Instant now = START;

    private AProposal(String type, ProposalProfile profile, @Nullable UserId scribe) {
        this.profile = profile;
        Origin origin = new Origin(
                ID,
                CHEN.office(),
                new DistrictId("binjiang"),
                SerialNo.of(ID, START),
                profile.version(),
                CHEN,
                scribe,
                START);
        proposal = Proposal.draft(origin, text(type, "建设社区慢行步道"));
        happen(new ProposalEvent.ProposalDrafted());
    }

    public static AProposal draft() {
        return new AProposal("individual", PROFILE, null);
    }

    public static AProposal draft(String type, ProposalProfile profile) {
        return new AProposal(type, profile, null);
    }

    public static AProposal typedFromPaper() {
        return new AProposal("individual", PROFILE, new UserId("staff"));
    }

    public static AProposal cosigning() {
        return draft("joint", PROFILE).then(new Invite(List.of(LI, ZHOU)));
    }

    /** By Chen and Li; Zhou was asked and did not answer. */
    public static AProposal joint() {
        AProposal proposal = cosigning();
        return proposal.by(LI.user(), new Sign(proposal.hash(), null)).then(new Submit());
    }

    public static AProposal submitted() {
        return draft().then(new Submit());
    }

    public static AProposal inFinalReview() {
        return reviewed(submitted());
    }

    public static AProposal filed() {
        return filed(submitted());
    }

    public static AProposal filed(AProposal submitted) {
        return reviewed(submitted).by(WANG, new File("2026-0001"));
    }

    public static AProposal assigned() {
        return filed().then(single());
    }

    public static AProposal inHandling() {
        return assigned().unit(CHENGGUAN, new SignFor());
    }

    public static AProposal drafted(String grade) {
        return inHandling().then(consultation()).unit(CHENGGUAN, reply(grade));
    }

    public static AProposal inReplyReview(String grade) {
        return drafted(grade).then(comment(CHEN)).unit(CHENGGUAN, new SubmitReply());
    }

    public static AProposal replied(String grade) {
        return inReplyReview(grade).then(new ApproveReply(CHENGGUAN, null, null));
    }

    public static AProposal rated(String grade, Satisfaction satisfaction) {
        return replied(grade).then(rating(CHEN, satisfaction, CHENGGUAN));
    }

    public static AProposal escalated() {
        return rated("A", Satisfaction.DISSATISFIED).then(new Escalate("no common ground"));
    }

    public static AProposal tracking() {
        return rated("B", Satisfaction.SATISFIED).then(new Track());
    }

    public static AProposal closed() {
        return rated("A", Satisfaction.SATISFIED).then(new Close());
    }

    public static AProposal jointlyHandled() {
        return filed().then(new Assign(Handling.Type.JOINT, List.of(host(CHENGGUAN), coHandler(JIAOTONG))))
                .unit(CHENGGUAN, new SignFor())
                .unit(JIAOTONG, new SignFor());
    }

    private static AProposal reviewed(AProposal submitted) {
        return submitted.by(ZHANG, new Review()).by(ZHANG, new Review()).by(ZHANG, new Review());
    }

    public static Assign single() {
        return new Assign(Handling.Type.SINGLE, List.of(host(CHENGGUAN)));
    }

    public static Assignee host(UnitId unit) {
        return new Assignee(unit, Task.Share.HOST);
    }

    public static Assignee coHandler(UnitId unit) {
        return new Assignee(unit, Task.Share.CO_HANDLER);
    }

    public static Consult consultation() {
        return new Consult(new Handling.Consultation("visit", LocalDate.of(2026, 3, 20), "on site", Party.HOST));
    }

    public static DraftReply reply(String grade) {
        var promise = new ReplyContent.Promise("步道二期", "规划科", LocalDate.of(2027, 6, 30), "竣工验收表");
        return new DraftReply(new ReplyContent(grade, "答复", grade.equals("B") ? List.of(promise) : List.of()));
    }

    public static CommentOnDraft comment(Proposer member) {
        return new CommentOnDraft(CHENGGUAN, member.memberId(), "fine");
    }

    public static Rate rating(Proposer member, Satisfaction satisfaction, UnitId... units) {
        return new Rate(
                member.memberId(),
                List.of(units).stream()
                        .map(unit -> new Appraisal(
                                unit,
                                satisfaction,
                                Contact.VISIT,
                                true,
                                true,
                                satisfaction != Satisfaction.DISSATISFIED,
                                null))
                        .toList());
    }

    public static Content text(String type, String title) {
        return new Content(type, title, "背景", "问题与分析", "具体建议", "city", List.of(), true, null, true, true);
    }

    /** By whoever normally takes this step. */
    public AProposal then(ProposalCommand command) {
        return take(command, ZHANG, command.step().takers().getFirst(), null);
    }

    public AProposal by(UserId user, ProposalCommand command) {
        return take(command, user, command.step().takers().getFirst(), null);
    }

    public AProposal as(Party party, ProposalCommand command) {
        return take(command, ZHANG, party, null);
    }

    public AProposal unit(UnitId unit, ProposalCommand command) {
        return take(command, new UserId("unit-" + unit), Party.HOST, unit);
    }

    private AProposal take(ProposalCommand command, UserId user, Party party, @Nullable UnitId unit) {
        happen(proposal.decide(command, new Moment(now, CALENDAR, profile, user, party, unit)));
        return this;
    }

    public AProposal later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public AProposal at(Instant time) {
        now = time;
        return this;
    }

    /** The clock looks until nothing is due any more. */
    public AProposal clockRuns() {
        for (Instant wake = wake(); wake != null && !wake.isAfter(now); wake = wake()) {
            then(new PassTime());
        }
        return this;
    }

    public @Nullable Instant wake() {
        return deadlines().wake();
    }

    public Deadlines deadlines() {
        return new Deadlines(proposal, moment());
    }

    public Moment moment() {
        return new Moment(now, CALENDAR, profile, ZHANG, Party.COMMITTEE, CHENGGUAN);
    }

    public ProposalEvent last() {
        return story.getLast().event();
    }

    public List<Happened> story() {
        return List.copyOf(story);
    }

    public Proposal proposal() {
        return proposal;
    }

    public Stage stage() {
        return proposal.stage();
    }

    public String code() {
        return StageFacts.code(proposal.stage());
    }

    public String hash() {
        return proposal.content().hash();
    }

    public Instant now() {
        return now;
    }

    public Handling handling() {
        return Objects.requireNonNull(StageFacts.handling(proposal.stage()));
    }

    public Task task(UnitId unit) {
        return handling().task(unit).orElseThrow();
    }

    private void happen(ProposalEvent event) {
        Proposal before = proposal;
        proposal = proposal.apply(event);
        story.add(new Happened(before, event, proposal));
    }

    private static Proposer member(String user, String number) {
        return new Proposer("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d" + number, new UserId(user), new OfficeId("wangjiang"));
    }

    private static ProposalProfile profile() {
        try (InputStream file = AProposal.class.getResourceAsStream("/profile.json")) {
            return StoredJson.MAPPER.readValue(Objects.requireNonNull(file), ProposalProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every Monday to Friday is a working day here; holidays have tests of their own. */
    private static WorkingDays calendar() {
        HolidayCalendar days =
                new HolidayCalendar(Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), Set.of());
        return new WorkingDays() {
            @Override
            public Instant endOf(Instant from, int workingDays) {
                return days.endOfWorkingDay(from, workingDays);
            }

            @Override
            public Instant endOfDay(Instant from, Period later) {
                return days.endOfDay(from, later);
            }

            @Override
            public int between(Instant from, Instant to) {
                return days.workingDaysLeft(from, to);
            }
        };
    }

    static Map<String, Integer> counted(List<ProposalEvent> events) {
        Map<String, Integer> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(EventFacts.code(event), 1, Integer::sum));
        return counts;
    }
}
