package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.AProposal.*;

import cn.xieshang.proposal.model.AProposal.Happened;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.ProposalCommand.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Lives of proposals that together see everything that can happen to one. */
public final class Stories {
    private Stories() {}

    public static List<Happened> all() {
        return Stream.of(
                        joint(),
                        signersWhoDoNot(),
                        returned(),
                        converted(true),
                        converted(false),
                        merged(),
                        separated(),
                        withdrawn(),
                        refused(),
                        heldAndExtended(),
                        jointlyAnswered(),
                        splitAnswered(),
                        dissatisfied(),
                        promised(),
                        downgraded(),
                        publishedAndMarked(),
                        withheld())
                .flatMap(proposal -> proposal.story().stream())
                .toList();
    }

    static AProposal signersWhoDoNot() {
        return cosigning()
                .by(LI.user(), new DeclineToSign("no"))
                .then(new Edit(text("joint", "另一个案由")))
                .then(new AddAttachment(
                        new Attachment("a", Attachment.Kind.MATERIAL, "a.pdf", "application/pdf", 1, "00")))
                .then(new RemoveAttachment("a"))
                .later(Duration.ofDays(2))
                .clockRuns();
    }

    static AProposal returned() {
        return submitted()
                .then(new Screen("good"))
                .then(new SendBack("unclear"))
                .then(new Edit(text("individual", "更清楚的案由")))
                .then(new Submit());
    }

    static AProposal converted(boolean agrees) {
        return inFinalReview()
                .by(WANG, new Decline("empty", "no suggestion", Stage.Disposition.TO_OPINION))
                .then(new AnswerConversion(agrees));
    }

    static AProposal merged() {
        return filed().then(new MergeInto(parent()))
                .then(new FollowParent(assigned().handling()));
    }

    static AProposal separated() {
        return filed().then(new MergeInto(parent())).then(new Unmerge());
    }

    static AProposal withdrawn() {
        return filed().then(new Withdraw("settled"))
                .then(new DeclineWithdrawal("not yet"))
                .then(new Withdraw("settled"))
                .then(new ApproveWithdrawal());
    }

    static AProposal refused() {
        return inHandling()
                .unit(CHENGGUAN, new AskRefusal("not ours"))
                .then(new UpholdAssignment(CHENGGUAN, "yours"))
                .unit(CHENGGUAN, new AskRefusal("really not ours"))
                .then(new Reassign(CHENGGUAN, JIAOTONG, "a road"));
    }

    static AProposal heldAndExtended() {
        return inHandling()
                .then(new Hold("a law is in the making"))
                .later(Duration.ofDays(3))
                .then(new Resume())
                .unit(CHENGGUAN, new AskExtension("rain"))
                .as(Party.COMMITTEE, new DeclineExtension(CHENGGUAN, "no"))
                .unit(CHENGGUAN, new AskExtension("much rain"))
                .as(Party.COMMITTEE, new AgreeToExtension(CHENGGUAN))
                .as(Party.ASSIGNING_OFFICE, new AgreeToExtension(CHENGGUAN))
                .later(Duration.ofDays(200))
                .clockRuns();
    }

    static AProposal jointlyAnswered() {
        AProposal proposal = filed(joint())
                .then(new Assign(Handling.Type.JOINT, List.of(host(CHENGGUAN), coHandler(JIAOTONG))))
                .unit(CHENGGUAN, new SignFor())
                .unit(JIAOTONG, new SignFor())
                .then(consultation())
                .then(new WaiveConsultation())
                .unit(JIAOTONG, new GiveOpinion("agreed"))
                .unit(CHENGGUAN, reply("A"));
        String hash = ((Task.Progress.Drafted) proposal.task(CHENGGUAN).progress())
                .draft()
                .hash();
        return proposal.unit(JIAOTONG, new Countersign(CHENGGUAN, hash))
                .then(comment(CHEN))
                .then(comment(LI))
                .unit(CHENGGUAN, new SubmitReply())
                .then(new ReturnReply(CHENGGUAN, "vague"))
                .unit(CHENGGUAN, reply("A"))
                .then(comment(CHEN))
                .then(comment(LI))
                .unit(CHENGGUAN, new SubmitReply())
                .then(new ApproveReply(CHENGGUAN, "C", "only advice"))
                .then(rating(CHEN, Satisfaction.BASICALLY_SATISFIED, CHENGGUAN))
                .then(rating(LI, Satisfaction.SATISFIED, CHENGGUAN));
    }

    static AProposal splitAnswered() {
        return filed().then(new Assign(Handling.Type.SPLIT, List.of(host(CHENGGUAN), host(JIAOTONG))))
                .unit(CHENGGUAN, new SignFor())
                .then(consultation())
                .unit(CHENGGUAN, reply("B"))
                .then(comment(CHEN))
                .unit(CHENGGUAN, new SubmitReply())
                .then(new ApproveReply(CHENGGUAN, null, null));
    }

    static AProposal dissatisfied() {
        return rated("A", Satisfaction.DISSATISFIED)
                .then(new Rehandle("not solved"))
                .unit(CHENGGUAN, new SignFor())
                .then(consultation())
                .unit(CHENGGUAN, reply("A"))
                .then(comment(CHEN))
                .unit(CHENGGUAN, new SubmitReply())
                .then(new ApproveReply(CHENGGUAN, null, null))
                .then(rating(CHEN, Satisfaction.DISSATISFIED, CHENGGUAN))
                .then(new Escalate("no common ground"))
                .then(new Conclude("no means"))
                .then(new Archive());
    }

    static AProposal promised() {
        return tracking()
                .at(Instant.parse("2027-07-05T01:00:00Z"))
                .clockRuns()
                .unit(CHENGGUAN, new ReportFulfilment(1, "built"))
                .as(Party.OFFICE, new CheckCommitment(1, true, null))
                .later(Duration.ofDays(20))
                .clockRuns()
                .then(new Close());
    }

    static AProposal downgraded() {
        return tracking().then(new DowngradeCommitment(1, "the plan was dropped"));
    }

    static AProposal publishedAndMarked() {
        return replied("A")
                .then(new MarkKey("2026-1", SUPERVISOR))
                .then(new MarkExcellent())
                .then(new MarkUrgent())
                .then(new Supervise("looked at it"))
                .by(
                        ZHANG,
                        new ProposePublication(new Publication.Redacted(
                                "t", "b", "a", "s", List.of(new Publication.Answer(CHENGGUAN, "A", "answer")))))
                .by(WANG, new Publish());
    }

    static AProposal withheld() {
        return closed().then(new Withhold("secret"));
    }

    private static ProposalId parent() {
        return ProposalId.of("5f0c9a53-6a55-8b1c-9a50-0d0f0d8f2b12");
    }
}
