package cn.xieshang.proposal;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.timers.Timers;
import cn.xieshang.proposal.handling.Drafts;
import cn.xieshang.proposal.handling.Numbers;
import cn.xieshang.proposal.handling.ProposalHandling;
import cn.xieshang.proposal.model.AProposal;
import cn.xieshang.proposal.model.Appraisal;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalCommand;
import cn.xieshang.proposal.model.ProposalCommand.*;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.model.Task;
import cn.xieshang.proposal.store.HeardDirectory;
import cn.xieshang.proposal.store.HeardDirectory.MemberFacts;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Two districts with offices, units, members and committees; proposals get where they are by real commands only. */
@TestComponent
public class Hall {
    public static final DistrictId BINJIANG = new DistrictId("binjiang");
    public static final DistrictId YUHANG = new DistrictId("yuhang");
    public static final Actor CHEN = of(Role.MEMBER, "chen", "wangjiang", BINJIANG, null);
    public static final Actor LI = of(Role.MEMBER, "li", "wangjiang", BINJIANG, null);
    public static final Actor ZHOU = of(Role.MEMBER, "zhou", "xixing", BINJIANG, null);
    public static final Actor STAFF = of(Role.OFFICE_STAFF, "staff", "wangjiang", BINJIANG, null);
    public static final Actor DIRECTOR = of(Role.OFFICE_DIRECTOR, "director", "wangjiang", BINJIANG, null);
    public static final Actor CHENGGUAN = of(Role.HANDLING_UNIT, "u-chengguan", null, BINJIANG, "chengguan");
    public static final Actor JIAOTONG = of(Role.HANDLING_UNIT, "u-jiaotong", null, BINJIANG, "jiaotong");
    public static final String CHEN_ID = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01";
    public static final String LI_ID = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d02";
    public static final String ZHOU_ID = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d03";
    public static final String WU_ID = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d04";

    /** The people whom a proposal meets on its way. */
    public record People(
            Actor first,
            String firstId,
            Actor staff,
            Actor director,
            Actor zhang,
            Actor wang,
            Actor assigning,
            Actor unit,
            Actor supervisor) {}

    public static final People HERE = people(CHEN, CHEN_ID, BINJIANG, CHENGGUAN);
    /** Another office of the same district, with another unit. */
    public static final People NEXT_DOOR = people(ZHOU, ZHOU_ID, BINJIANG, JIAOTONG);

    public static final People ELSEWHERE = people(
            of(Role.MEMBER, "wu", "liangzhu", YUHANG, null),
            WU_ID,
            YUHANG,
            of(Role.HANDLING_UNIT, "u-shuili", null, YUHANG, "shuili"));

    private final Drafts drafts;
    private final ProposalHandling handling;
    private final Numbers numbers;
    private final Timers timers;
    private final TestClock clock;
    private final Map<ProposalId, Proposal> now = new HashMap<>();

    Hall(
            Drafts drafts,
            ProposalHandling handling,
            Numbers numbers,
            Timers timers,
            TestClock clock,
            HeardDirectory directory) {
        this.drafts = drafts;
        this.handling = handling;
        this.numbers = numbers;
        this.timers = timers;
        this.clock = clock;
        directory.office(heard("wangjiang"), BINJIANG, "望江街道政协工委", "Wangjiang Office");
        directory.office(heard("xixing"), BINJIANG, "西兴街道政协工委", "Xixing Office");
        directory.office(heard("liangzhu"), YUHANG, "良渚街道政协工委", "Liangzhu Office");
        directory.unit(heard("chengguan"), BINJIANG, "城管局", "Urban Management Bureau");
        directory.unit(heard("jiaotong"), BINJIANG, "交通局", "Traffic Bureau");
        directory.unit(heard("shuili"), YUHANG, "水利局", "Water Bureau");
        member(directory, CHEN_ID, "binjiang", "wangjiang", "WJ0001", "陈静", "chen");
        member(directory, LI_ID, "binjiang", "wangjiang", "WJ0002", "李伟", "li");
        member(directory, ZHOU_ID, "binjiang", "xixing", "XX0001", "周敏", "zhou");
        member(directory, WU_ID, "yuhang", "liangzhu", "LZ0001", "吴芳", "wu");
    }

    public static Actor of(
            Role role, String user, @Nullable String office, @Nullable DistrictId district, @Nullable String unit) {
        return new Actor(
                new UserId(user),
                office == null ? null : new OfficeId(office),
                district,
                unit == null ? null : new UnitId(unit),
                Set.of(role));
    }

    public ProposalId draft(People people, String type) {
        ProposalId id = new ProposalId(UUID.randomUUID());
        clock.forward(Duration.ofMillis(1));
        now.put(id, drafts.create(people.first(), id, AProposal.text(type, "建设社区慢行步道"), null));
        return id;
    }

    public ProposalId typedFromPaper(People people) {
        ProposalId id = new ProposalId(UUID.randomUUID());
        now.put(id, drafts.create(people.staff(), id, AProposal.text("individual", "纸质提案"), people.firstId()));
        return id;
    }

    public ProposalId submitted(People people) {
        ProposalId id = draft(people, "individual");
        does(people.first(), id, new Submit());
        return id;
    }

    public ProposalId inFinalReview(People people) {
        ProposalId id = submitted(people);
        does(people.zhang(), id, new Review(), new Review(), new Review());
        return id;
    }

    public ProposalId filed(People people) {
        ProposalId id = inFinalReview(people);
        file(people.wang(), id);
        return id;
    }

    public ProposalId assigned(People people) {
        ProposalId id = filed(people);
        does(people.assigning(), id, new Assign(Handling.Type.SINGLE, List.of(AProposal.host(unit(people)))));
        return id;
    }

    public ProposalId inHandling(People people) {
        ProposalId id = assigned(people);
        does(people.unit(), id, new SignFor());
        return id;
    }

    public ProposalId drafted(People people, String grade) {
        ProposalId id = inHandling(people);
        does(people.unit(), id, AProposal.consultation(), AProposal.reply(grade));
        return id;
    }

    public ProposalId inReplyReview(People people, String grade) {
        ProposalId id = drafted(people, grade);
        does(people.first(), id, new CommentOnDraft(unit(people), people.firstId(), "fine"));
        does(people.unit(), id, new SubmitReply());
        return id;
    }

    public ProposalId replied(People people, String grade) {
        ProposalId id = inReplyReview(people, grade);
        does(people.assigning(), id, new ApproveReply(unit(people), null, null));
        return id;
    }

    public ProposalId rated(People people, String grade, Appraisal.Satisfaction satisfaction) {
        ProposalId id = replied(people, grade);
        does(people.first(), id, rating(people, satisfaction));
        return id;
    }

    public ProposalId closed(People people) {
        ProposalId id = rated(people, "A", Appraisal.Satisfaction.SATISFIED);
        does(people.zhang(), id, new Close());
        return id;
    }

    public ProposalId escalated(People people) {
        ProposalId id = rated(people, "A", Appraisal.Satisfaction.DISSATISFIED);
        does(people.zhang(), id, new Escalate("no common ground"));
        return id;
    }

    /** With a commitment that the unit says is kept. */
    public ProposalId promised(People people) {
        ProposalId id = rated(people, "B", Appraisal.Satisfaction.SATISFIED);
        does(people.zhang(), id, new Track());
        does(people.unit(), id, new ReportFulfilment(1, "built"));
        return id;
    }

    public static Rate rating(People people, Appraisal.Satisfaction satisfaction) {
        return new Rate(
                people.firstId(),
                List.of(new Appraisal(
                        unit(people),
                        satisfaction,
                        Appraisal.Contact.VISIT,
                        true,
                        true,
                        satisfaction != Appraisal.Satisfaction.DISSATISFIED,
                        null)));
    }

    public void does(Actor actor, ProposalId id, ProposalCommand... commands) {
        for (ProposalCommand command : commands) {
            now.put(id, handling.handle(actor, id, version(id), command));
        }
    }

    public void file(Actor actor, ProposalId id) {
        now.put(id, numbers.file(actor, id, version(id)));
    }

    /** The clock of the service looks until nothing is due any more. */
    public void timePasses(Duration time) throws InterruptedException {
        clock.forward(time);
        timers.fireDue();
    }

    public Proposal proposal(ProposalId id) {
        return handling.see(HERE.zhang(), id);
    }

    public long version(ProposalId id) {
        return Objects.requireNonNull(now.get(id)).version();
    }

    public static UnitId unit(People people) {
        return Objects.requireNonNull(people.unit().unit());
    }

    public static String draftHash(Proposal proposal, UnitId unit) {
        var handling = Objects.requireNonNull(StageFacts.handling(proposal.stage()));
        return ((Task.Progress.Drafted) handling.task(unit).orElseThrow().progress())
                .draft()
                .hash();
    }

    public static LocalDate day() {
        return LocalDate.of(2026, 3, 20);
    }

    private static People people(Actor first, String firstId, DistrictId district, Actor unit) {
        String office = Objects.requireNonNull(first.office()).value();
        return new People(
                first,
                firstId,
                of(Role.OFFICE_STAFF, "staff-" + office, office, district, null),
                of(Role.OFFICE_DIRECTOR, "director-" + office, office, district, null),
                of(Role.PROPOSAL_COMMITTEE, "zhang", null, district, null),
                of(Role.PROPOSAL_COMMITTEE, "wang", null, district, null),
                of(Role.ASSIGNING_OFFICE, "assigning", null, district, null),
                unit,
                of(Role.SUPERVISOR, "supervisor", null, district, null));
    }

    private static void member(
            HeardDirectory directory,
            String id,
            String district,
            String office,
            String code,
            String name,
            String user) {
        directory.member(heard(id), new MemberFacts(district, office, code, name, null, user, "active"));
    }

    private static IncomingEvent heard(String subject) {
        return new IncomingEvent("e-" + subject, "test", subject, Instant.EPOCH, 1, null, null);
    }
}
