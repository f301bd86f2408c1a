package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.AnOpinion.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.platform.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
class OpinionTransitionTableTests {
    private static final Path APPROVED = Path.of("lifecycle.md");
    private static final ResourceBundle ZH = ResourceBundle.getBundle("messages", Locale.ROOT);

    private static final List<AnOpinion> STAGES = List.of(
            received(),
            received().then(new MarkSpam("ad")),
            received().then(new MergeInto(other())),
            received().then(new TransferToHotline("12345")),
            claimed(),
            dispatched(),
            dispatched().then(new Refuse("not ours")),
            inHandling(),
            answered(AnswerType.SOLVED),
            fedBack(AnswerType.SOLVED),
            rated(AnswerType.SOLVED, Satisfaction.SATISFIED),
            reopened(),
            rated(AnswerType.SOLVED, Satisfaction.SATISFIED).then(new Close()));

    private static final Map<Step, OpinionCommand> COMMANDS = commands();

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
        assertThat(STAGES.stream().map(opinion -> opinion.stage().getClass()).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Stage.class.getPermittedSubclasses()));
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrder(Step.values());
        COMMANDS.forEach((step, command) -> assertThat(command.step()).isEqualTo(step));
    }

    @Test
    void whatAStageSaysOfItsStepsIsWhatIsDecided() {
        for (AnOpinion opinion : STAGES) {
            Set<Step> decided = Arrays.stream(Step.values())
                    .filter(step -> after(opinion, COMMANDS.get(step)) != null)
                    .collect(Collectors.toSet());
            assertThat(StageFacts.steps(opinion.stage()))
                    .as(code(opinion.stage()))
                    .isEqualTo(decided);
        }
    }

    @Test
    void noStageIsWithoutANextStep() {
        assertThat(STAGES)
                .allMatch(opinion -> !StageFacts.steps(opinion.stage()).isEmpty());
    }

    private static String table() {
        StringBuilder page = new StringBuilder("""
                # The life of an opinion · 社情民意的一生

                Written by `OpinionTransitionTableTests`, which tries every step in every stage of `OpinionItem`. An empty cell is
                a refusal (409). Conditions of time and number are in `OpinionItem`; the numbers in the profile.

                office 联络员、工委主任 · assigning-office 区委办 / 区府办督查室 · member 政协委员 · claimant 认领的委员 · unit 承办单位 ·
                citizen 群众

                | step | by |""");
        STAGES.forEach(opinion -> page.append(' ').append(name(opinion.stage())).append(" |"));
        page.append("\n| --- | --- |").append(" --- |".repeat(STAGES.size())).append('\n');
        for (Step step : Step.values()) {
            String takers = step.takers().stream().map(Party::code).collect(Collectors.joining(", "));
            page.append("| ").append(step.code()).append(" | ").append(takers).append(" |");
            for (AnOpinion opinion : STAGES) {
                Stage next = after(opinion, COMMANDS.get(step));
                page.append(' ')
                        .append(next == null ? "" : ZH.getString("opinion.stage." + code(next)))
                        .append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static @Nullable Stage after(AnOpinion opinion, @Nullable OpinionCommand command) {
        OpinionItem item = opinion.item();
        boolean late = command instanceof Close && item.stage() instanceof Stage.FeedbackGiven;
        Moment now = opinion.moment();
        Moment moment =
                late ? new Moment(now.now().plus(Duration.ofDays(31)), now.workingDays(), PROFILE, CHEN, "") : now;
        try {
            return item.apply(item.decide(Objects.requireNonNull(command), moment))
                    .stage();
        } catch (RefusedException no) {
            assertThat(no.refusal()).isEqualTo(OpinionRefusal.STEP_NOT_ALLOWED);
            return null;
        }
    }

    private static String name(Stage stage) {
        return ZH.getString("opinion.stage." + code(stage)) + "<br>" + code(stage);
    }

    private static String code(Stage stage) {
        return StageFacts.code(stage.getClass());
    }

    private static Map<Step, OpinionCommand> commands() {
        Map<Step, OpinionCommand> commands = new LinkedHashMap<>();
        for (OpinionCommand command : List.of(
                new MarkSpam("ad"),
                new MergeInto(other()),
                new TransferToHotline("12345"),
                new Restore("slip"),
                new Claim("note"),
                new Release("reason"),
                new Refer(CHENGGUAN, "note"),
                new SignFor(),
                new Refuse("reason"),
                new ReplyInterim("text"),
                answer(AnswerType.SOLVED),
                new ReturnForRedo("reason"),
                new GiveFeedback(),
                new Rate(new Rating(Satisfaction.SATISFIED, null)),
                new Reopen("reason"),
                new Close())) {
            commands.put(command.step(), command);
        }
        return commands;
    }
}
