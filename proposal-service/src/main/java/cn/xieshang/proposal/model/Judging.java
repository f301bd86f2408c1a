package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.require;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Commitment.State;
import cn.xieshang.proposal.model.ProposalCommand.Rate;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.Stage.*;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From the answer to the end: rating, handling again, the supervisor's word, tracking, closing (P19–P22). */
final class Judging {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Proposal proposal;
    private final Moment moment;

    Judging(Proposal proposal, Moment moment) {
        this.proposal = proposal;
        this.moment = moment;
    }

    static List<Commitment> commitments(UnitId unit, ReplyContent reply, int before, Moment moment) {
        if (!moment.profile().promises(reply.grade())) {
            return List.of();
        }
        return IntStream.range(0, reply.promises().size())
                .mapToObj(i -> {
                    var promise = reply.promises().get(i);
                    Instant due = promise.due()
                            .plusDays(1)
                            .atTime(LocalTime.MIN)
                            .atZone(ZONE)
                            .toInstant();
                    return new Commitment(before + i + 1, unit, promise, due, new State.Open(false, null));
                })
                .toList();
    }

    /** One judgement for each unit that answered, once. */
    ProposalEvent rated(Replied replied, Rate rate) {
        require(replied.ratings().stream().noneMatch(other -> other.memberId().equals(rate.memberId())), ALREADY_RATED);
        Set<UnitId> answered =
                replied.handling().hosts().stream().map(Task::unit).collect(Collectors.toSet());
        Set<UnitId> judged = rate.appraisals().stream().map(Appraisal::unit).collect(Collectors.toSet());
        require(judged.equals(answered) && rate.appraisals().size() == answered.size(), RATING_NOT_FIT);
        Rating rating = new Rating(rate.memberId(), moment.now(), rate.appraisals());
        List<Rating> ratings = new ArrayList<>(replied.ratings());
        ratings.add(rating);
        if (ratings.size() < proposal.proposers().size()) {
            return new RatingGiven(
                    new Replied(replied.handling(), replied.since(), replied.rateBy(), List.copyOf(ratings)), rating);
        }
        return new ProposalRated(complete(replied, ratings), rating);
    }

    /** Whoever has not said anything is {@code unrated}, never satisfied. */
    ProposalEvent ratingPeriodEnded(Replied replied) {
        List<Rating> ratings = new ArrayList<>(replied.ratings());
        for (Proposer proposer : proposal.proposers()) {
            if (ratings.stream().noneMatch(rating -> rating.memberId().equals(proposer.memberId()))) {
                ratings.add(new Rating(proposer.memberId(), moment.now(), List.of()));
            }
        }
        return new ProposalRated(complete(replied, ratings), null);
    }

    ProposalEvent again(Rated rated, String reason) {
        int rounds = moment.times().rehandlingRounds();
        require(rated.handling().round() <= rounds, ROUNDS_USED_UP, rounds);
        return new RehandlingOrdered(rated.handling().again(moment), reason);
    }

    ProposalEvent escalated(Rated rated, String reason) {
        return new ProposalEscalated(new Escalated(
                rated.handling(),
                rated.ratings(),
                reason,
                moment.now(),
                moment.inWorkingDays(moment.times().supervisorWd())));
    }

    ProposalEvent tracked(Rated rated) {
        require(!allSettled(), NO_COMMITMENT_OPEN);
        return new TrackingBegun(new Tracking(rated.handling(), rated.ratings(), moment.now()));
    }

    ProposalEvent concluded(Handling handling, List<Rating> ratings, String reason) {
        return allSettled()
                ? new ProposalClosed(new Closed(handling, ratings, reason, moment.now()))
                : new TrackingBegun(new Tracking(handling, ratings, moment.now()));
    }

    ProposalEvent closed(Rated rated) {
        require(allSettled(), COMMITMENTS_OPEN);
        return new ProposalClosed(new Closed(rated.handling(), rated.ratings(), null, moment.now()));
    }

    ProposalEvent closed(Tracking tracking) {
        require(allSettled(), COMMITMENTS_OPEN);
        return new ProposalClosed(new Closed(tracking.handling(), tracking.ratings(), null, moment.now()));
    }

    ProposalEvent archived(Closed closed) {
        return new ProposalArchived(
                new Archived(closed.handling(), closed.ratings(), closed.conclusion(), moment.now()));
    }

    private Rated complete(Replied replied, List<Rating> ratings) {
        boolean more = ratings.stream().anyMatch(Rating::demandsMore);
        int days = more ? moment.times().rehandlingConfirmWd() : moment.times().closeWd();
        return new Rated(replied.handling(), List.copyOf(ratings), moment.now(), moment.inWorkingDays(days));
    }

    private boolean allSettled() {
        return proposal.commitments().stream().allMatch(Commitment::isSettled);
    }
}
