package cn.xieshang.member.care.model;

import java.time.LocalDate;

/** What one may ask for, of whatever kind the item is; an item refuses what is not for it. */
public sealed interface CareCommand {
    record Reschedule(LocalDate plannedOn) implements CareCommand {}

    record RecordVisit(LocalDate on, Text record) implements CareCommand {}

    /** Of a visit or a station duty. */
    record Cancel(Text reason) implements CareCommand {}

    record Confirm() implements CareCommand {}

    record AskSwap(MemberRef other) implements CareCommand {}

    record AgreeSwap() implements CareCommand {}

    /** The other member says no, or the one who asked does not ask any more. */
    record DropSwap() implements CareCommand {}

    record Begin() implements CareCommand {}

    record Log(DutyLog log) implements CareCommand {}

    /** By hand, so with a reason; without hands a timer does it. */
    record MarkMissed(Text reason) implements CareCommand {}

    /** The evidence came late. */
    record LogAfterAll(DutyLog log, Text reason) implements CareCommand {}

    record Answer(Text answer) implements CareCommand {}

    record Escalate(Escalation escalation) implements CareCommand {}

    record FeedBack(Text answer) implements CareCommand {}

    record Close() implements CareCommand {}

    record ChangeLine(String publicLine) implements CareCommand {}

    /** Of a link to a community or an assistance. */
    record End(LocalDate on, Text reason) implements CareCommand {}

    record ChangePerson(Person person) implements CareCommand {}

    record RecordHelp(Help help) implements CareCommand {}

    record Approve() implements CareCommand {}

    record Decline(Text reason) implements CareCommand {}

    record Consent(boolean given) implements CareCommand {}

    record Announce() implements CareCommand {}

    /** What was due is due now: the step that nobody takes by hand. */
    record TimeUp() implements CareCommand {}
}
