package cn.xieshang.member.care.model;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.NOW;
import static cn.xieshang.member.model.Examples.WANGJIANG;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Items of all kinds in all stages, by the commands that lead there. */
public final class ItemExamples {
    public static final CareProfile PROFILE = new CareProfile("default", 1, 180, 7, 30, 2, 2, 15, 7, 2, 500);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final MemberRef MEMBER = new MemberRef(CHEN, "陈静", new UserId("chen"));
    public static final MemberRef COLLEAGUE = new MemberRef(LI, "李伟", new UserId("li"));
    private static final MemberRef SOMEBODY = new MemberRef(new MemberId(new UUID(4, 3)), "赵敏", null);
    public static final Person PERSON = new Person("王老汉", "13900001111", "兴隆路 9 号", new Text("独居"));
    public static final Text WORDS = new Text("说了一些话");

    private ItemExamples() {}

    public static Moment at(Instant now) {
        return new Moment(now, (from, days) -> from.plus(Duration.ofDays(days)), PROFILE);
    }

    public static Moment now() {
        return at(NOW);
    }

    public static Care care() {
        return Care.begin(
                new CareId(UUID.fromString("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d21")),
                WANGJIANG,
                BINJIANG,
                MEMBER,
                PROFILE.key());
    }

    public static Visit visit() {
        return Visit.plan(care(), Visit.Form.VISIT, TODAY.plusDays(3), WORDS, now());
    }

    public static StationDuty duty() {
        var place = new StationDuty.Place(new StationId(new UUID(4, 4)), "在水一方委员工作站");
        return StationDuty.roster(care(), place, NOW.plusSeconds(3600), NOW.plusSeconds(3 * 3600), now());
    }

    public static Reception reception() {
        return Reception.receive(care(), NOW, PERSON, WORDS, now());
    }

    public static CommunityLink link() {
        return CommunityLink.link(care(), "在水一方社区", TODAY, TODAY.plusYears(1), "0571-86000000", now());
    }

    public static Assistance assistance() {
        return Assistance.start(care(), TODAY, PERSON, now());
    }

    public static Commendation commendation() {
        return Commendation.propose(care(), Commendation.Level.OFFICE, "优秀政协委员", WORDS, now());
    }

    /** Each command when the item lets it: before, during or after what it is about. */
    public static CareItem after(CareItem item, CareCommand... commands) {
        CareItem next = item;
        for (CareCommand command : commands) {
            next = next.decide(command, fitting(next, command));
        }
        return next;
    }

    public static Moment fitting(CareItem item, CareCommand command) {
        Instant due = item.due();
        if (command instanceof TimeUp && due != null) {
            return at(due);
        }
        if (item instanceof StationDuty duty) {
            return switch (command) {
                case Begin(), Log _ -> at(duty.from());
                case MarkMissed _ -> at(duty.to());
                default -> now();
            };
        }
        return now();
    }

    /** Every stage of every kind. */
    public static List<CareItem> all() {
        var log = new Log(new DutyLog(3, WORDS));
        var passedOn = new Escalate(new Escalation(Escalation.Target.OPINION, "WJ-2026-0001"));
        var help = new RecordHelp(new Help(TODAY, Help.Kind.GOODS, WORDS));
        List<CareItem> all = new ArrayList<>();
        all.addAll(List.of(visit(), after(visit(), new RecordVisit(TODAY, WORDS)), after(visit(), new Cancel(WORDS))));
        all.addAll(List.of(
                duty(),
                after(duty(), new Confirm()),
                after(duty(), new Confirm(), new AskSwap(COLLEAGUE)),
                after(duty(), new AskSwap(COLLEAGUE), new AgreeSwap()),
                after(duty(), new Begin()),
                after(duty(), log),
                after(duty(), new TimeUp()),
                after(duty(), new Cancel(WORDS))));
        all.addAll(List.of(
                reception(),
                after(reception(), new Answer(WORDS)),
                after(reception(), passedOn),
                after(reception(), passedOn, new FeedBack(WORDS)),
                after(reception(), new Answer(WORDS), new Close())));
        all.addAll(List.of(link(), after(link(), new End(TODAY, WORDS))));
        all.addAll(List.of(
                after(assistance(), help),
                after(assistance(), help, new End(TODAY, WORDS)),
                after(assistance(), help, new End(TODAY, WORDS), new TimeUp())));
        all.addAll(List.of(
                commendation(),
                after(commendation(), new Decline(WORDS)),
                after(commendation(), new Approve()),
                after(commendation(), new Approve(), new Consent(true), new Announce())));
        return all;
    }

    public static List<CareCommand> commands() {
        return List.of(
                new Reschedule(TODAY),
                new RecordVisit(TODAY, WORDS),
                new Cancel(WORDS),
                new Confirm(),
                new AskSwap(SOMEBODY),
                new AgreeSwap(),
                new DropSwap(),
                new Begin(),
                new Log(new DutyLog(1, WORDS)),
                new MarkMissed(WORDS),
                new LogAfterAll(new DutyLog(1, WORDS), WORDS),
                new Answer(WORDS),
                new Escalate(new Escalation(Escalation.Target.HOTLINE_12345, "12345-1")),
                new FeedBack(WORDS),
                new Close(),
                new ChangeLine("0571-86000001"),
                new End(TODAY, WORDS),
                new ChangePerson(PERSON),
                new RecordHelp(new Help(TODAY, Help.Kind.JOB, WORDS)),
                new Approve(),
                new Decline(WORDS),
                new Consent(false),
                new Announce(),
                new TimeUp());
    }
}
