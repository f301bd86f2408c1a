package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.NOTHING_DUE;

import cn.xieshang.proposal.model.Cosigner.Answer;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Stage.*;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is waited for, by whom and until when; and what follows when the time has come. */
public final class Deadlines {
    private final Proposal proposal;
    private final Moment moment;
    private final List<Deadline> all;

    public Deadlines(Proposal proposal, Moment moment) {
        this.proposal = proposal;
        this.moment = moment;
        this.all = proposal.hold() == null ? collect() : List.of();
    }

    /** Open deadlines, the next one first. */
    public List<Deadline> open() {
        return all;
    }

    /** When the clock has to look at the proposal again; null when it waits for nothing. */
    public @Nullable Instant wake() {
        return all.stream()
                .filter(deadline -> !(deadline.lapses() && told(deadline) >= Dunning.DUE))
                .map(deadline -> dunning(deadline).next(told(deadline)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The one thing to do now. What lapsed comes first; of several reminders that were missed only the newest is told, so that
     * an outage is not followed by a flood.
     */
    ProposalEvent passed() {
        return all.stream()
                .filter(deadline -> deadline.lapses() && !moment.now().isBefore(deadline.due()))
                .findFirst()
                .map(this::lapsed)
                .or(this::noticed)
                .orElseThrow(() -> Refusals.refused(NOTHING_DUE));
    }

    private Optional<ProposalEvent> noticed() {
        for (Deadline deadline : all) {
            int last = told(deadline);
            int newest = dunning(deadline).newest(last, moment.now());
            if (newest > last) {
                if (deadline.code().equals("commitment") && newest >= Dunning.DUE && last < Dunning.DUE) {
                    return Optional.of(commitment(deadline).dayPassed());
                }
                boolean escalates = dunning(deadline).escalates(last, newest);
                return Optional.of(new DeadlineNoticed(deadline, newest, newest >= Dunning.DUE, escalates));
            }
        }
        return Optional.empty();
    }

    private ProposalEvent lapsed(Deadline deadline) {
        if (deadline.code().equals("member-check")) {
            return commitment(deadline).memberWasSilent(moment.now());
        }
        return switch (proposal.stage()) {
            case NotFiled no -> Reviewing.conversionSilence(no);
            case Replied replied -> new Judging(proposal, moment).ratingPeriodEnded(replied);
            case Rated rated -> new Judging(proposal, moment).escalated(rated, "");
            default -> new InvitationsExpired(Cosigner.changed(proposal.cosigners(), this::expired));
        };
    }

    private Cosigner expired(Cosigner cosigner) {
        return cosigner.answer() instanceof Answer.Invited(var _, var until)
                        && !moment.now().isBefore(until)
                ? cosigner.with(new Answer.Expired())
                : cosigner;
    }

    private List<Deadline> collect() {
        List<Deadline> found = new ArrayList<>();
        switch (proposal.stage()) {
            case Draft _, Merged _, Withdrawn _, Tracking _ -> {}
            case Cosigning _ -> invitations(found);
            case Returned(var _, var since, var by) -> {
                invitations(found);
                found.add(plain("resubmission", Party.FIRST_PROPOSER, since, by));
            }
            case Submitted(var since, var by) ->
                found.add(
                        moment.profile().streetScreening()
                                ? plain("screening", Party.OFFICE_DIRECTOR, since, by)
                                : plain("review", Party.COMMITTEE, since, by));
            case StreetScreened(var _, var since, var by) -> found.add(plain("review", Party.COMMITTEE, since, by));
            case UnderReview(var _, var _, var since, var by) -> found.add(plain("review", Party.COMMITTEE, since, by));
            case Filed(var since, var by) -> found.add(plain("assignment", Party.ASSIGNING_OFFICE, since, by));
            case NotFiled(var _, var _, var _, var since, var consent) -> {
                if (consent != null) {
                    found.add(new Deadline("conversion", null, Party.FIRST_PROPOSER, since, consent, true));
                }
            }
            case InHandling(var handling) -> handling.tasks().forEach(task -> ofTask(task, found));
            case Replied(var _, var since, var by, var _) ->
                found.add(new Deadline("rating", null, Party.PROPOSER, since, by, true));
            case Rated rated ->
                found.add(
                        rated.demandsMore()
                                ? new Deadline("rehandling", null, Party.COMMITTEE, rated.since(), rated.actBy(), true)
                                : plain("closing", Party.COMMITTEE, rated.since(), rated.actBy()));
            case Escalated(var _, var _, var _, var since, var by) ->
                found.add(plain("supervision", Party.SUPERVISOR, since, by));
            case Closed(var _, var _, var _, var since) ->
                found.add(plain(
                        "archiving",
                        Party.COMMITTEE,
                        since,
                        later(since, moment.times().closeWd())));
            case Archived _ -> {}
        }
        proposal.commitments().forEach(commitment -> ofCommitment(commitment, found));
        publication(found);
        found.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::key));
        return List.copyOf(found);
    }

    /** The one that ends first stands for all: they are looked at together. */
    private void invitations(List<Deadline> found) {
        proposal.cosigners().stream()
                .map(Cosigner::answer)
                .filter(Answer.Invited.class::isInstance)
                .map(Answer.Invited.class::cast)
                .min(Comparator.comparing(Answer.Invited::until))
                .map(next -> new Deadline("signature", null, Party.INVITED, next.since(), next.until(), true))
                .ifPresent(found::add);
    }

    private static void ofTask(Task task, List<Deadline> found) {
        String unit = task.unit().value();
        Party handler = task.isHost() ? Party.HOST : Party.CO_HANDLER;
        String work = task.isHost() ? "reply" : "co-opinion";
        switch (task.progress()) {
            case Task.Progress.Assigned(var by) ->
                found.add(new Deadline("receipt", unit, handler, task.assignedAt(), by, false));
            case Task.Progress.RefusalAsked(var _, var at, var by, var _) ->
                found.add(new Deadline("refusal-decision", unit, Party.ASSIGNING_OFFICE, at, by, false));
            case Task.Progress.Signed _, Task.Progress.Drafted _ ->
                found.add(new Deadline(work, unit, handler, task.startsAt(), task.due(), false));
            case Task.Progress.InReview(var _, var since, var by) ->
                found.add(new Deadline("reply-review", unit, Party.ASSIGNING_OFFICE, since, by, false));
            case Task.Progress.OpinionGiven _, Task.Progress.Replied _ -> {}
        }
        if (task.extension() != null) {
            var asked = task.extension();
            found.add(new Deadline(
                    "extension-decision", unit, Party.ASSIGNING_OFFICE, asked.askedAt(), asked.decideBy(), false));
        }
    }

    private void ofCommitment(Commitment commitment, List<Deadline> found) {
        String number = Integer.toString(commitment.number());
        switch (commitment.state()) {
            case Commitment.State.Open _ ->
                found.add(new Deadline(
                        "commitment", number, Party.HOST, promisedAt(commitment), commitment.due(), false));
            case Commitment.State.Reported(var at, var _, var by) ->
                found.add(new Deadline("commitment-check", number, Party.OFFICE, at, by, false));
            case Commitment.State.SeenByOffice(var at, var _, var by) ->
                found.add(new Deadline("member-check", number, Party.PROPOSER, at, by, true));
            case Commitment.State.Kept _, Commitment.State.Downgraded _ -> {}
        }
    }

    /** Answers are public within 20 working days, or withheld for a reason. */
    private void publication(List<Deadline> found) {
        Handling handling = StageFacts.handling(proposal.stage());
        boolean decided = proposal.publication() instanceof Publication.Published
                || proposal.publication() instanceof Publication.Withheld;
        if (handling != null && StageFacts.isReplied(proposal.stage()) && !decided) {
            Instant since = handling.answeredAt();
            found.add(plain(
                    "publication",
                    Party.COMMITTEE,
                    since,
                    later(since, moment.times().publicationWd())));
        }
    }

    /** Promises have no time of making of their own: the answer's, or a month before where that is gone. */
    private Instant promisedAt(Commitment commitment) {
        return Optional.ofNullable(StageFacts.handling(proposal.stage()))
                .flatMap(handling -> handling.task(commitment.unit()))
                .map(Task::progress)
                .filter(Task.Progress.Replied.class::isInstance)
                .map(progress -> ((Task.Progress.Replied) progress).at())
                .filter(at -> at.isBefore(commitment.due()))
                .orElse(commitment.due().minus(Duration.ofDays(Period.ofDays(31).getDays())));
    }

    private Commitment commitment(Deadline deadline) {
        int number = Integer.parseInt(Objects.requireNonNull(deadline.target()));
        return proposal.commitments().get(number - 1);
    }

    private int told(Deadline deadline) {
        return proposal.dunned().getOrDefault(deadline.key(), Dunning.NONE);
    }

    private Dunning dunning(Deadline deadline) {
        return new Dunning(deadline, moment.profile().dunning(), moment.workingDays());
    }

    private Instant later(Instant since, int workingDays) {
        return moment.workingDays().endOf(since, workingDays);
    }

    private static Deadline plain(String code, Party owner, Instant since, Instant due) {
        return new Deadline(code, null, owner, since, due, false);
    }
}
