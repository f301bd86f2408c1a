package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.AProposal.*;
import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.ProposalCommand.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of the table P1–P22 of the proposal process, each told as it is used and as it is broken. */
class ProposalLifecycleTests {
    @Test
    void anEditVoidsTheSignaturesUnderTheOldText() {
        AProposal proposal = cosigning();
        proposal.by(LI.user(), new Sign(proposal.hash(), null)).then(new Edit(text("joint", "另一个案由")));
        assertThat(proposal.proposal().cosigners())
                .extracting(cosigner -> cosigner.answer().getClass().getSimpleName())
                .containsExactly("Voided", "Invited");
        assertThat(proposal.proposal().proposers()).containsExactly(CHEN);
    }

    @Test
    void aSignatureUnderAnotherTextThanTheOneThatIsThereIsRefused() {
        AProposal proposal = cosigning();
        String read = proposal.hash();
        proposal.then(new Edit(text("joint", "另一个案由")));
        refuses(() -> proposal.by(LI.user(), new Sign(read, null)), TEXT_HAS_CHANGED);
    }

    @Test
    void anInvitationIsOverAfterADay() {
        AProposal proposal = cosigning().later(Duration.ofHours(25));
        proposal.clockRuns();
        assertThat(proposal.proposal().cosigners()).noneMatch(Cosigner::isInvited);
        refuses(() -> proposal.by(LI.user(), new Sign(proposal.hash(), null)), COSIGNERS_NOT_FIT);
    }

    @Test
    void whoHasNotSignedIsDroppedWhenItIsHandedIn() {
        assertThat(joint().proposal().cosigners()).extracting(Cosigner::who).containsExactly(LI);
    }

    @Test
    void aJointProposalWithoutASignatureIsNotHandedIn() {
        refuses(() -> cosigning().then(new Submit()), NO_SIGNATURE);
    }

    @Test
    void aTextWithoutASuggestionIsNotHandedIn() {
        Content whole = text("individual", "案由");
        Content empty = new Content(
                "individual",
                "案由",
                whole.background(),
                whole.analysis(),
                " ",
                "city",
                List.of(),
                true,
                null,
                true,
                true);
        refuses(() -> draft().then(new Edit(empty)).then(new Submit()), TEXT_INCOMPLETE);
    }

    @Test
    void aCollectiveProposalNeedsTheSealedFileAndATypedOneTheScan() {
        refuses(() -> draft("sector", PROFILE).then(new Submit()), SEAL_MISSING);
        refuses(() -> typedFromPaper().then(new Submit()), PAPER_MISSING);
        assertThat(typedFromPaper()
                        .then(file(Attachment.Kind.PAPER))
                        .then(new Submit())
                        .code())
                .isEqualTo("submitted");
    }

    @Test
    void whoPassedItOnMayNotDecideInTheEnd() {
        AProposal proposal = inFinalReview();
        refuses(() -> proposal.by(ZHANG, new File("2026-0001")), SECOND_PERSON_NEEDED);
        refuses(() -> proposal.by(ZHANG, decline(Stage.Disposition.REFERRED)), SECOND_PERSON_NEEDED);
        assertThat(proposal.by(WANG, new File("2026-0001")).proposal().filing().caseNo())
                .isEqualTo("2026-0001");
    }

    @Test
    void nothingIsFiledBeforeTheFinalStepOfTheReview() {
        refuses(() -> submitted().by(ZHANG, new Review()).by(WANG, new File("2026-0001")), REVIEW_NOT_FINISHED);
    }

    @Test
    void theConversionIntoAnOpinionNeedsConsentAndSilenceIsNone() {
        AProposal silent =
                inFinalReview().by(WANG, decline(Stage.Disposition.TO_OPINION)).later(Duration.ofDays(8));
        silent.clockRuns();
        assertThat(silent.stage())
                .isInstanceOfSatisfying(
                        Stage.NotFiled.class, no -> assertThat(no.disposition()).isEqualTo(Stage.Disposition.REFERRED));
        AProposal agreed =
                inFinalReview().by(WANG, decline(Stage.Disposition.TO_OPINION)).then(new AnswerConversion(true));
        assertThat(agreed.last()).isInstanceOf(ProposalEvent.ProposalConverted.class);
    }

    @Test
    void jointHandlingHasExactlyOneHost() {
        refuses(
                () -> filed().then(new Assign(Handling.Type.JOINT, List.of(host(CHENGGUAN), host(JIAOTONG)))),
                ONE_HOST_NEEDED);
        refuses(() -> filed().then(new Assign(Handling.Type.JOINT, List.of(host(CHENGGUAN)))), ONE_HOST_NEEDED);
        refuses(
                () -> filed().then(new Assign(Handling.Type.JOINT, List.of(host(CHENGGUAN), coHandler(CHENGGUAN)))),
                UNITS_NOT_FIT);
    }

    @Test
    void theClockRunsFromTheReceiptAndLateSigningDoesNotPutItOff() {
        Instant prompt =
                assigned().unit(CHENGGUAN, new SignFor()).task(CHENGGUAN).due();
        assertThat(prompt).isEqualTo(Instant.parse("2026-06-04T16:00:00Z"));
        AProposal late = assigned().later(Duration.ofDays(40));
        Instant before = late.task(CHENGGUAN).due();
        assertThat(late.unit(CHENGGUAN, new SignFor()).task(CHENGGUAN).due()).isEqualTo(before);
    }

    @Test
    void aRefusalComesWithinTenWorkingDaysAndOnlyTheAssigningOfficeMovesIt() {
        AProposal proposal = inHandling().later(Duration.ofDays(15));
        refuses(() -> proposal.unit(CHENGGUAN, new AskRefusal("not ours")), REFUSAL_PERIOD_OVER);
        AProposal moved = assigned()
                .unit(CHENGGUAN, new AskRefusal("not ours"))
                .later(Duration.ofDays(2))
                .then(new Reassign(CHENGGUAN, JIAOTONG, "a road"));
        assertThat(moved.handling().task(CHENGGUAN)).isEmpty();
        assertThat(moved.task(JIAOTONG).assignedAt()).isEqualTo(moved.now());
        AProposal upheld =
                inHandling().unit(CHENGGUAN, new AskRefusal("not ours")).then(new UpholdAssignment(CHENGGUAN, "yours"));
        assertThat(upheld.code()).isEqualTo("in-handling");
    }

    @Test
    void anExtensionNeedsBothSidesAndEndsAtSixMonths() {
        AProposal proposal = inHandling().unit(CHENGGUAN, new AskExtension("rain"));
        Instant first = proposal.task(CHENGGUAN).due();
        proposal.as(Party.COMMITTEE, new AgreeToExtension(CHENGGUAN));
        assertThat(proposal.task(CHENGGUAN).due()).isEqualTo(first);
        refuses(() -> proposal.as(Party.COMMITTEE, new AgreeToExtension(CHENGGUAN)), ALREADY_AGREED);
        proposal.as(Party.ASSIGNING_OFFICE, new AgreeToExtension(CHENGGUAN));
        assertThat(proposal.task(CHENGGUAN).due()).isEqualTo(Instant.parse("2026-07-04T16:00:00Z"));
        extended(extended(proposal));
        assertThat(proposal.task(CHENGGUAN).due()).isEqualTo(Instant.parse("2026-09-04T16:00:00Z"));
        refuses(() -> proposal.unit(CHENGGUAN, new AskExtension("more rain")), EXTENSION_CAP_REACHED);
    }

    @Test
    void afterTheDueDayNoExtensionIsAskedFor() {
        refuses(
                () -> inHandling().later(Duration.ofDays(100)).unit(CHENGGUAN, new AskExtension("rain")),
                EXTENSION_TOO_LATE);
    }

    @Test
    void aReplyNeedsAConsultationUnlessTheMemberDoesWithout() {
        refuses(() -> inHandling().unit(CHENGGUAN, reply("A")), CONSULTATION_MISSING);
        assertThat(inHandling()
                        .then(new WaiveConsultation())
                        .unit(CHENGGUAN, reply("A"))
                        .code())
                .isEqualTo("reply-draft");
    }

    @Test
    void theHostWaitsForOpinionsAndForCountersignaturesUnderExactlyThisDraft() {
        AProposal proposal = jointlyHandled().then(consultation());
        refuses(() -> proposal.unit(CHENGGUAN, reply("A")), CO_OPINIONS_MISSING);
        proposal.unit(JIAOTONG, new GiveOpinion("agreed")).unit(CHENGGUAN, reply("A"));
        String hash = draftHash(proposal);
        proposal.then(comment(CHEN));
        refuses(() -> proposal.unit(CHENGGUAN, new SubmitReply()), COUNTERSIGNATURES_MISSING);
        proposal.unit(CHENGGUAN, reply("C"));
        refuses(() -> proposal.unit(JIAOTONG, new Countersign(CHENGGUAN, hash)), DRAFT_HAS_CHANGED);
        proposal.unit(JIAOTONG, new Countersign(CHENGGUAN, draftHash(proposal)))
                .then(comment(CHEN))
                .unit(CHENGGUAN, new SubmitReply());
        assertThat(proposal.code()).isEqualTo("reply-review");
    }

    @Test
    void proposersHaveFiveWorkingDaysForTheDraft() {
        AProposal proposal = drafted("A");
        refuses(() -> proposal.unit(CHENGGUAN, new SubmitReply()), COMMENT_PERIOD_RUNNING);
        assertThat(proposal.later(Duration.ofDays(8))
                        .unit(CHENGGUAN, new SubmitReply())
                        .code())
                .isEqualTo("reply-review");
    }

    @Test
    void aPromisingGradeNeedsPromisesAndOnlyThatOne() {
        AProposal proposal = inHandling().then(consultation());
        refuses(
                () -> proposal.unit(CHENGGUAN, new DraftReply(new ReplyContent("B", "soon", List.of()))),
                PROMISE_MISSING);
        refuses(
                () -> proposal.unit(
                        CHENGGUAN,
                        new DraftReply(new ReplyContent(
                                "A", "done", reply("B").content().promises()))),
                PROMISE_NOT_EXPECTED);
    }

    @Test
    void anotherGradeNeedsAReason() {
        refuses(() -> inReplyReview("A").then(new ApproveReply(CHENGGUAN, "C", null)), GRADE_REASON_MISSING);
        assertThat(inReplyReview("A")
                        .then(new ApproveReply(CHENGGUAN, "C", "only advice"))
                        .task(CHENGGUAN)
                        .reply())
                .extracting(ReplyContent::grade)
                .isEqualTo("C");
    }

    @Test
    void inSplitHandlingEveryUnitAnswersBeforeTheProposersRate() {
        AProposal proposal = filed().then(new Assign(Handling.Type.SPLIT, List.of(host(CHENGGUAN), host(JIAOTONG))))
                .unit(CHENGGUAN, new SignFor())
                .unit(JIAOTONG, new SignFor())
                .then(consultation())
                .unit(CHENGGUAN, reply("A"))
                .then(comment(CHEN))
                .unit(CHENGGUAN, new SubmitReply())
                .then(new ApproveReply(CHENGGUAN, null, null));
        assertThat(proposal.code()).isEqualTo("in-handling");
        proposal.unit(JIAOTONG, reply("C"))
                .then(new CommentOnDraft(JIAOTONG, CHEN.memberId(), "fine"))
                .unit(JIAOTONG, new SubmitReply())
                .then(new ApproveReply(JIAOTONG, null, null));
        assertThat(proposal.code()).isEqualTo("replied");
        refuses(() -> proposal.then(rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN)), RATING_NOT_FIT);
        assertThat(proposal.then(rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN, JIAOTONG))
                        .code())
                .isEqualTo("rated");
    }

    @Test
    void everyProposerRatesOnceAndSilenceIsUnratedNeverSatisfied() {
        AProposal proposal = repliedTo(joint());
        proposal.then(rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN));
        assertThat(proposal.code()).isEqualTo("replied");
        refuses(() -> proposal.then(rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN)), ALREADY_RATED);
        proposal.later(Duration.ofDays(17)).clockRuns();
        assertThat(proposal.code()).isEqualTo("rated");
        assertThat(StageFacts.ratings(proposal.stage()))
                .extracting(Rating::isUnrated)
                .containsExactly(false, true);
        AProposal silent = replied("A").later(Duration.ofDays(17));
        silent.clockRuns();
        assertThat(Ratings.outcome(StageFacts.ratings(silent.stage()))).isEqualTo("unrated");
    }

    @Test
    void aDissatisfiedProposerIsNotClosedAway() {
        AProposal proposal = rated("A", Satisfaction.DISSATISFIED);
        refuses(() -> proposal.then(new Close()), STEP_NOT_ALLOWED);
        proposal.then(new Rehandle("not solved"));
        assertThat(proposal.code()).isEqualTo("rehandling");
        assertThat(proposal.handling().round()).isEqualTo(2);
    }

    @Test
    void afterTwoMoreRoundsOnlyTheSupervisorDecides() {
        AProposal proposal = rated("A", Satisfaction.DISSATISFIED);
        for (int i = 0; i < 2; i++) {
            proposal.then(new Rehandle("not solved")).unit(CHENGGUAN, new SignFor());
            repliedTo(proposal).then(rating(CHEN, Satisfaction.DISSATISFIED, CHENGGUAN));
        }
        refuses(() -> proposal.then(new Rehandle("again")), ROUNDS_USED_UP);
        assertThat(proposal.then(new Escalate("three times"))
                        .then(new Conclude("no means"))
                        .code())
                .isEqualTo("closed");
    }

    @Test
    void aCommitteeThatLetsTheTimePassHandsItToTheSupervisor() {
        AProposal proposal = rated("A", Satisfaction.DISSATISFIED).later(Duration.ofDays(9));
        proposal.clockRuns();
        assertThat(proposal.code()).isEqualTo("escalated");
    }

    @Test
    void apromiseHoldsTheProposalOpenUntilOfficeAndMemberHaveSeenItKept() {
        AProposal proposal = rated("B", Satisfaction.SATISFIED);
        refuses(() -> proposal.then(new Close()), COMMITMENTS_OPEN);
        proposal.then(new Track()).unit(CHENGGUAN, new ReportFulfilment(1, "built"));
        refuses(() -> proposal.as(Party.PROPOSER, new CheckCommitment(1, true, null)), NOTHING_REPORTED);
        proposal.as(Party.OFFICE, new CheckCommitment(1, true, null));
        refuses(() -> proposal.then(new Close()), COMMITMENTS_OPEN);
        proposal.as(Party.PROPOSER, new CheckCommitment(1, false, "half of it"));
        assertThat(proposal.proposal().commitments().getFirst().code()).isEqualTo("broken");
        proposal.unit(CHENGGUAN, new ReportFulfilment(1, "all of it"))
                .as(Party.OFFICE, new CheckCommitment(1, true, null))
                .as(Party.PROPOSER, new CheckCommitment(1, true, null));
        assertThat(proposal.then(new Close()).code()).isEqualTo("closed");
    }

    @Test
    void aBrokenPromiseStaysOpenOverYears() {
        AProposal proposal = tracking().at(Instant.parse("2029-01-10T01:00:00Z"));
        proposal.clockRuns();
        assertThat(proposal.proposal().commitments().getFirst().code()).isEqualTo("broken");
        refuses(() -> proposal.then(new Close()), COMMITMENTS_OPEN);
        assertThat(proposal.then(new DowngradeCommitment(1, "the plan was dropped"))
                        .then(new Close())
                        .code())
                .isEqualTo("closed");
    }

    @Test
    void aWithdrawalNeedsTheCommitteeOnceItIsHandedIn() {
        AProposal proposal = inHandling().then(new Withdraw("settled"));
        assertThat(proposal.code()).isEqualTo("in-handling");
        assertThat(proposal.then(new ApproveWithdrawal()).code()).isEqualTo("withdrawn");
        refuses(() -> inHandling().then(new ApproveWithdrawal()), NO_WITHDRAWAL_ASKED);
        refuses(() -> replied("A").then(new Withdraw("settled")), STEP_NOT_ALLOWED);
    }

    @Test
    void aMergedChildIsHandledByTheParentsUnitsAndAnsweredItself() {
        AProposal child = filed().then(new MergeInto(ProposalId.of("5f0c9a53-6a55-8b1c-9a50-0d0f0d8f2b12")));
        child.then(new FollowParent(assigned().handling())).unit(CHENGGUAN, new SignFor());
        assertThat(repliedTo(child)
                        .then(rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN))
                        .then(new Close())
                        .code())
                .isEqualTo("closed");
        assertThat(child.proposal().filing().parent()).isNotNull();
    }

    @Test
    void timeOnHoldCountsForNobody() {
        AProposal proposal = inHandling();
        Instant due = proposal.task(CHENGGUAN).due();
        proposal.then(new Hold("a law is in the making")).later(Duration.ofDays(20));
        assertThat(proposal.wake()).isNull();
        refuses(() -> proposal.unit(CHENGGUAN, new AskExtension("rain")), ON_HOLD);
        proposal.then(new Resume());
        assertThat(proposal.task(CHENGGUAN).due()).isEqualTo(due.plus(Duration.ofDays(20)));
    }

    @Test
    void anotherPersonThanTheOneWhoBlackedOutPublishes() {
        AProposal proposal =
                replied("A").by(ZHANG, new ProposePublication(new Publication.Redacted("t", "b", "a", "s", List.of())));
        refuses(() -> proposal.by(ZHANG, new Publish()), SECOND_PERSON_NEEDED);
        assertThat(proposal.by(WANG, new Publish()).proposal().publication()).isInstanceOf(Publication.Published.class);
        refuses(() -> filed().then(new Withhold("secret")), NOT_REPLIED);
    }

    private static AProposal extended(AProposal proposal) {
        return proposal.unit(CHENGGUAN, new AskExtension("rain"))
                .as(Party.COMMITTEE, new AgreeToExtension(CHENGGUAN))
                .as(Party.ASSIGNING_OFFICE, new AgreeToExtension(CHENGGUAN));
    }

    /** From wherever it is to an answer of grade A. */
    private static AProposal repliedTo(AProposal proposal) {
        if (proposal.stage() instanceof Stage.Submitted) {
            filed(proposal).then(single()).unit(CHENGGUAN, new SignFor());
        }
        proposal.then(consultation()).unit(CHENGGUAN, reply("A"));
        proposal.proposal().proposers().forEach(proposer -> proposal.then(comment(proposer)));
        return proposal.unit(CHENGGUAN, new SubmitReply()).then(new ApproveReply(CHENGGUAN, null, null));
    }

    private static String draftHash(AProposal proposal) {
        return ((Task.Progress.Drafted) proposal.task(CHENGGUAN).progress())
                .draft()
                .hash();
    }

    private static AddAttachment file(Attachment.Kind kind) {
        return new AddAttachment(new Attachment("a", kind, "a.pdf", "application/pdf", 1, "00"));
    }

    private static Decline decline(Stage.Disposition disposition) {
        return new Decline("empty", "no suggestion", disposition);
    }

    private static void refuses(ThrowingCallable step, ProposalRefusal why) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
