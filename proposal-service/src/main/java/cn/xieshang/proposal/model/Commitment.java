package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.COMMITMENT_SETTLED;
import static cn.xieshang.proposal.model.ProposalRefusal.NOTHING_REPORTED;
import static cn.xieshang.proposal.model.Refusals.require;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.ReplyContent.Promise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise made in an answer (承诺事项). It outlives the year and the term, and ends only when it was seen to be kept, or
 * was taken down with a reason that everybody can read.
 *
 * @param number 1, 2, … within the proposal
 */
public record Commitment(int number, UnitId unit, Promise promise, Instant due, State state) {
    public sealed interface State {
        /** @param broken the day has passed, or a check found it not kept; it stays open */
        record Open(boolean broken, @Nullable String finding) implements State {}

        /** The unit says that it is done; the office looks first. */
        record Reported(Instant at, String evidence, Instant checkBy) implements State {}

        /** The office has seen it; the proposer looks too. */
        record SeenByOffice(Instant at, String evidence, Instant memberBy) implements State {}

        /** @param memberSilent the proposer did not say anything in time */
        record Kept(Instant at, boolean memberSilent) implements State {}

        record Downgraded(Instant at, String reason) implements State {}
    }

    public boolean isSettled() {
        return state instanceof State.Kept || state instanceof State.Downgraded;
    }

    public boolean isBroken() {
        return state instanceof State.Open(var broken, var _) && broken;
    }

    /** For everybody outside; {@code broken} is open and late. */
    public String code() {
        return isBroken()
                ? "broken"
                : switch (state) {
                    case State.Open _ -> "open";
                    case State.Reported _ -> "reported";
                    case State.SeenByOffice _ -> "seen-by-office";
                    case State.Kept _ -> "kept";
                    case State.Downgraded _ -> "downgraded";
                };
    }

    ProposalEvent reported(String evidence, Moment moment) {
        require(state instanceof State.Open, COMMITMENT_SETTLED, number);
        Instant checkBy = moment.inDays(moment.times().memberCheckDays());
        return new FulfilmentReported(to(new State.Reported(moment.now(), evidence, checkBy)));
    }

    ProposalEvent checked(boolean kept, @Nullable String finding, Moment moment) {
        return switch (state) {
            case State.Reported(var _, var evidence, var _)
            when moment.party() == Party.OFFICE ->
                new CommitmentChecked(
                        kept
                                ? to(new State.SeenByOffice(
                                        moment.now(),
                                        evidence,
                                        moment.inDays(moment.times().memberCheckDays())))
                                : to(new State.Open(true, finding)),
                        finding);
            case State.SeenByOffice _
            when moment.party() == Party.PROPOSER ->
                new CommitmentChecked(
                        to(kept ? new State.Kept(moment.now(), false) : new State.Open(true, finding)), finding);
            case State.Open _, State.Reported _, State.SeenByOffice _ ->
                throw Refusals.refused(NOTHING_REPORTED, number);
            case State.Kept _, State.Downgraded _ -> throw Refusals.refused(COMMITMENT_SETTLED, number);
        };
    }

    ProposalEvent downgraded(String reason, Moment moment) {
        require(!isSettled(), COMMITMENT_SETTLED, number);
        return new CommitmentDowngraded(to(new State.Downgraded(moment.now(), reason)), reason);
    }

    /** The day has passed: the promise is broken, and still open. */
    ProposalEvent dayPassed() {
        return new CommitmentBroken(to(new State.Open(true, null)));
    }

    /** The office has seen it kept, and the proposer had time enough to object. */
    ProposalEvent memberWasSilent(Instant at) {
        return new CommitmentChecked(to(new State.Kept(at, true)), null);
    }

    private Commitment to(State next) {
        return new Commitment(number, unit, promise, due, next);
    }
}
