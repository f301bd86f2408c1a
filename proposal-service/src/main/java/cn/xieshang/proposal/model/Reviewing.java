package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.require;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.ProposalCommand.Assignee;
import cn.xieshang.proposal.model.ProposalCommand.Decline;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.ProposalProfile.Session;
import cn.xieshang.proposal.model.Stage.*;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** From the hand-in to the assignment: screening, three steps of review, filing or not (P4–P11). */
final class Reviewing {
    private final Proposal proposal;
    private final Moment moment;

    Reviewing(Proposal proposal, Moment moment) {
        this.proposal = proposal;
        this.moment = moment;
    }

    /** 街道初核 may comment or return, never reject. */
    ProposalEvent screened(Submitted submitted, String comment) {
        return new ProposalScreened(new StreetScreened(comment, moment.now(), reviewBy()));
    }

    ProposalEvent returned(String reason) {
        return new ProposalReturned(new Returned(
                reason, moment.now(), moment.inWorkingDays(moment.times().resubmitWd())));
    }

    /** The committee waits for the street's screening, but not longer than it may take. */
    ProposalEvent begun(Submitted submitted) {
        require(!moment.profile().streetScreening() || !moment.now().isBefore(submitted.dueBy()), SCREENING_FIRST);
        return begun();
    }

    ProposalEvent begun() {
        return new ReviewAdvanced(new UnderReview(ReviewStep.PRELIMINARY, List.of(), moment.now(), reviewBy()));
    }

    ProposalEvent advanced(UnderReview review) {
        require(review.step() != ReviewStep.FINAL, REVIEW_NOT_FINISHED);
        List<UserId> reviewers = new ArrayList<>(review.reviewers());
        reviewers.add(moment.user());
        ReviewStep next = ReviewStep.values()[review.step().ordinal() + 1];
        return new ReviewAdvanced(new UnderReview(next, List.copyOf(reviewers), review.since(), review.dueBy()));
    }

    ProposalEvent filed(UnderReview review, String caseNo) {
        checkSecondPerson(review);
        return new ProposalFiled(caseNo, waitingForAssignment());
    }

    /** 不予立案 needs a ground of the list; what shall become an opinion waits for the proposer's consent. */
    ProposalEvent notFiled(UnderReview review, Decline no) {
        checkSecondPerson(review);
        Instant consent = no.disposition() == Disposition.TO_OPINION
                ? moment.inWorkingDays(moment.times().conversionConsentWd())
                : null;
        return new ProposalNotFiled(new NotFiled(no.ground(), no.reason(), no.disposition(), moment.now(), consent));
    }

    ProposalEvent conversion(NotFiled no, boolean agrees) {
        return agrees
                ? new ProposalConverted(settled(no, Disposition.TO_OPINION))
                : new ConversionLapsed(settled(no, Disposition.REFERRED), false);
    }

    static ProposalEvent conversionSilence(NotFiled no) {
        return new ConversionLapsed(settled(no, Disposition.REFERRED), true);
    }

    /** 交办 within 30 days after the plenary has closed, at other times within 5 working days. */
    Filed waitingForAssignment() {
        String plenary = proposal.filing().plenary();
        Instant soon = moment.inWorkingDays(moment.times().assignOffSessionWd());
        Instant afterSession = moment.profile().sessions().stream()
                .filter(session -> (session.term() + "-" + session.number()).equals(plenary))
                .map(Session::closes)
                .map(closes -> moment.workingDays()
                        .endOfDay(closes, Period.ofDays(moment.times().assignAfterSessionDays())))
                .findFirst()
                .orElse(soon);
        return new Filed(moment.now(), afterSession.isAfter(soon) ? afterSession : soon);
    }

    /** At least one host, in joint handling exactly one; each unit once. */
    ProposalEvent assigned(Handling.Type type, List<Assignee> units) {
        long hosts =
                units.stream().filter(unit -> unit.share() == Task.Share.HOST).count();
        long others = units.size() - hosts;
        boolean fits = switch (type) {
            case SINGLE -> hosts == 1 && others == 0;
            case SPLIT -> hosts >= 2 && others == 0;
            case JOINT -> hosts == 1 && others >= 1;
        };
        require(fits, ONE_HOST_NEEDED);
        require(units.stream().map(Assignee::unit).distinct().count() == units.size(), UNITS_NOT_FIT);
        List<Task> tasks = units.stream()
                .map(unit -> Task.assigned(unit.unit(), unit.share(), moment, 1))
                .toList();
        return new ProposalAssigned(Handling.begun(type, tasks, 1));
    }

    /** 双人复核: who decides has not passed it on before. */
    private void checkSecondPerson(UnderReview review) {
        require(review.step() == ReviewStep.FINAL, REVIEW_NOT_FINISHED);
        require(!review.reviewers().contains(moment.user()), SECOND_PERSON_NEEDED);
    }

    private Instant reviewBy() {
        return moment.inWorkingDays(moment.times().reviewWd());
    }

    private static NotFiled settled(NotFiled no, Disposition disposition) {
        return new NotFiled(no.ground(), no.reason(), disposition, no.since(), null);
    }
}
