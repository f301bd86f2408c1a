package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.AProposal.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.proposal.model.Appraisal.Satisfaction;
import cn.xieshang.proposal.model.ProposalCommand.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tries every command in every stage; what comes out must be the approved {@code lifecycle.md}. */
class ProposalTransitionTableTests {
    private static final Path APPROVED = Path.of("lifecycle.md");
    private static final ResourceBundle ZH = ResourceBundle.getBundle("messages", Locale.ROOT);

    private static final List<AProposal> STAGES = List.of(
            draft(),
            cosigning(),
            submitted(),
            screened(),
            inFinalReview(),
            submitted().then(new SendBack("unclear")),
            filed(),
            inFinalReview().by(WANG, decline(Stage.Disposition.TO_OPINION)),
            filed().then(new MergeInto(parent())),
            draft().then(new Withdraw("settled")),
            assigned(),
            inHandling(),
            assigned().unit(CHENGGUAN, new AskRefusal("not ours")),
            drafted("A"),
            inReplyReview("A"),
            replied("A"),
            rated("A", Satisfaction.SATISFIED),
            rated("A", Satisfaction.DISSATISFIED),
            escalated(),
            tracking(),
            closed(),
            closed().then(new Archive()));

    private static final Map<Step, ProposalCommand> COMMANDS = commands();

    @Test
    void theTableIsTheApprovedOne() throws IOException {
        String table = table();
        if (System.getenv("APPROVE") != null) {
            Files.writeString(APPROVED, table);
        }
        assertThat(table).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void everyStageAndEveryStepIsTried() {
        assertThat(STAGES.stream().map(proposal -> proposal.stage().getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Stage.class.getPermittedSubclasses()).stream()
                        .filter(Stage.class::isAssignableFrom)
                        .filter(Class::isRecord)
                        .collect(Collectors.toSet()));
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrder(Step.values());
        COMMANDS.forEach((step, command) -> assertThat(command.step()).isEqualTo(step));
    }

    @Test
    void whatAStageSaysOfItsStepsIsWhatIsDecided() {
        for (AProposal proposal : STAGES) {
            Set<Step> decided = Arrays.stream(Step.values())
                    .filter(step -> !Beside.concerns(command(step)))
                    .filter(step -> isDecided(proposal, command(step)))
                    .collect(Collectors.toSet());
            assertThat(StageFacts.steps(proposal.stage())).as(proposal.code()).isEqualTo(decided);
        }
    }

    /** 不留死角: nothing ends without an answer. */
    @Test
    void noStageIsWithoutANextStepOrAnEnd() {
        assertThat(STAGES)
                .allMatch(proposal -> StageFacts.isEnd(proposal.stage())
                        || !StageFacts.steps(proposal.stage()).isEmpty());
    }

    private static String table() {
        StringBuilder page = new StringBuilder("""
            # The life of a proposal · 提案的一生

            Written by `ProposalTransitionTableTests`, which tries every step in every stage of `Proposal`. An empty cell is a
            refusal (409). Conditions of time, number and person are in the classes beside `Proposal`; the numbers in the
            profile. Shown for a proposal handled by one unit; joint and split handling add co-handlers and further units.

            first-proposer 第一提案人 · proposer 提案人 · invited 受邀联名人 · scribe 代录联络员 · office 联络员、工委主任 ·
            office-director 工委主任 · committee 提案委 · assigning-office 交办单位 · host 主办 · co-handler 会办 ·
            supervisor 督办领导 · clock 时限

            | step | by |\
            """);
        STAGES.forEach(proposal -> page.append(' ').append(name(proposal)).append(" |"));
        page.append("\n| --- | --- |").append(" --- |".repeat(STAGES.size())).append('\n');
        for (Step step : Step.values()) {
            String takers = step.takers().stream().map(Party::code).collect(Collectors.joining(", "));
            page.append("| ").append(step.code()).append(" | ").append(takers).append(" |");
            for (AProposal proposal : STAGES) {
                page.append(' ').append(cell(proposal, command(step))).append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String cell(AProposal proposal, ProposalCommand command) {
        Stage next = after(proposal, command);
        if (next == null) {
            return "";
        }
        return StageFacts.code(next).equals(proposal.code())
                ? "·"
                : ZH.getString("proposal.stage." + StageFacts.code(next));
    }

    private static @Nullable Stage after(AProposal proposal, ProposalCommand command) {
        try {
            return proposal.proposal()
                    .apply(proposal.proposal().decide(command, moment(proposal, command)))
                    .stage();
        } catch (RefusedException | NotFoundException no) {
            return null;
        }
    }

    /** Whether the stage knows the step, even if it is not its time or not the right person now. */
    private static boolean isDecided(AProposal proposal, ProposalCommand command) {
        try {
            proposal.proposal().decide(command, moment(proposal, command));
            return true;
        } catch (RefusedException no) {
            return no.refusal() != ProposalRefusal.STEP_NOT_ALLOWED;
        }
    }

    private static Moment moment(AProposal proposal, ProposalCommand command) {
        Moment now = proposal.moment();
        UserId user = command instanceof Sign ? LI.user() : WANG;
        return new Moment(
                now.now(),
                now.workingDays(),
                now.profile(),
                user,
                command.step().takers().getFirst(),
                CHENGGUAN);
    }

    private static ProposalCommand command(Step step) {
        return Objects.requireNonNull(COMMANDS.get(step));
    }

    private static String name(AProposal proposal) {
        String more = proposal.stage() instanceof Stage.Rated rated && rated.demandsMore() ? "（不满意）" : "";
        return ZH.getString("proposal.stage." + proposal.code()) + more + "<br>" + proposal.code();
    }

    private static AProposal screened() {
        return submitted().then(new Screen("good"));
    }

    private static Decline decline(Stage.Disposition disposition) {
        return new Decline("empty", "no suggestion", disposition);
    }

    private static ProposalId parent() {
        return ProposalId.of("5f0c9a53-6a55-8b1c-9a50-0d0f0d8f2b12");
    }

    private static Map<Step, ProposalCommand> commands() {
        Map<Step, ProposalCommand> commands = new LinkedHashMap<>();
        for (ProposalCommand command : List.of(
                new Edit(text("individual", "another title")),
                new AddAttachment(new Attachment("a", Attachment.Kind.MATERIAL, "a.pdf", "application/pdf", 1, "00")),
                new RemoveAttachment("a"),
                new Invite(List.of(ZHOU)),
                new Sign(draft().hash(), null),
                new DeclineToSign(null),
                new Submit(),
                new Screen("good"),
                new SendBack("unclear"),
                new Review(),
                new File("2026-0002"),
                decline(Stage.Disposition.REFERRED),
                new AnswerConversion(true),
                new MergeInto(parent()),
                new Unmerge(),
                new FollowParent(assigned().handling()),
                new Withdraw("settled"),
                new ApproveWithdrawal(),
                new DeclineWithdrawal("no"),
                single(),
                new SignFor(),
                new AskRefusal("not ours"),
                new Reassign(CHENGGUAN, JIAOTONG, "theirs"),
                new UpholdAssignment(CHENGGUAN, "yours"),
                new GiveOpinion("fine"),
                new AskExtension("rain"),
                new AgreeToExtension(CHENGGUAN),
                new DeclineExtension(CHENGGUAN, "no"),
                reply("A"),
                comment(CHEN),
                new Countersign(CHENGGUAN, "00"),
                new SubmitReply(),
                new ApproveReply(CHENGGUAN, null, null),
                new ReturnReply(CHENGGUAN, "vague"),
                consultation(),
                new WaiveConsultation(),
                rating(CHEN, Satisfaction.SATISFIED, CHENGGUAN),
                new Rehandle("not solved"),
                new Escalate("no common ground"),
                new Conclude("no means"),
                new Track(),
                new Close(),
                new Archive(),
                new ReportFulfilment(1, "done"),
                new CheckCommitment(1, true, null),
                new DowngradeCommitment(1, "law changed"),
                new ProposePublication(new Publication.Redacted("t", "b", "a", "s", List.of())),
                new Publish(),
                new Withhold("secret"),
                new MarkKey("2026-1", SUPERVISOR),
                new MarkExcellent(),
                new MarkUrgent(),
                new Supervise("looked at it"),
                new Hold("law in the making"),
                new Resume(),
                new PassTime())) {
            commands.put(command.step(), command);
        }
        return commands;
    }
}
