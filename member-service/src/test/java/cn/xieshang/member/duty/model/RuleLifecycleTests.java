package cn.xieshang.member.duty.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.member.duty.model.RuleCommand.Activate;
import cn.xieshang.member.duty.model.RuleCommand.Approve;
import cn.xieshang.member.duty.model.RuleCommand.Freeze;
import cn.xieshang.member.duty.model.RuleCommand.Simulate;
import cn.xieshang.member.duty.model.RuleCommand.Write;
import cn.xieshang.member.model.Examples;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tries every step in every stage; what comes out must be the approved {@code rule-set-lifecycle.md}. */
class RuleLifecycleTests {
    private static final Path APPROVED = Path.of("rule-set-lifecycle.md");
    private static final ResourceBundle ZH = ResourceBundle.getBundle("messages", Locale.ROOT);
    private static final DutyRuleSet RULES = new DutyRuleSet(
            new Label("样", "Sample"),
            CountingYear.CALENDAR,
            null,
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Set.of());
    private static final RuleScope SCOPE = new RuleScope.OfWholeDistrict(Examples.BINJIANG);
    private static final List<RuleCommand> COMMANDS = List.of(
            new Write(RULES),
            new Simulate(new SimulationSummary(Examples.NOW, 2025, 1, 0, Points.ZERO, Points.ZERO)),
            new Approve(new UserId("director")),
            new Activate(),
            new Freeze());

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
        assertThat(stages().map(RuleVersion::stage).map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(RuleStage.class.getPermittedSubclasses()));
        assertThat(COMMANDS.stream().map(RuleCommand::step)).containsExactly(RuleStep.values());
    }

    @Test
    void whatARefusalAllowsIsWhatIsPossible() {
        stages().forEach(version -> assertThat(RuleSteps.of(version.stage()))
                .isEqualTo(COMMANDS.stream()
                        .filter(command -> after(version, command) != null)
                        .map(RuleCommand::step)
                        .toList()));
    }

    @Test
    void activatingAVersionFreezesTheOneBeforeInTheSameStep() {
        RuleBook book = book(5);
        for (RuleCommand command : COMMANDS.subList(0, 4)) {
            book = book.handle(2, command, Examples.NOW);
        }
        assertThat(book.active().map(RuleVersion::number)).hasValue(2);
        assertThat(book.version(1).map(version -> version.stage().code())).hasValue("frozen");
    }

    @Test
    void aVersionIsWrittenNextOrNotAtAll() {
        assertThatThrownBy(() -> RuleBook.empty(SCOPE, 2026).handle(2, new Write(RULES), Examples.NOW))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void versionsAreNotEndless() {
        RuleBook book = RuleBook.empty(SCOPE, 2026);
        for (int number = 1; number <= RuleBook.MAX_VERSIONS; number++) {
            book = book.handle(number, new Write(RULES), Examples.NOW);
        }
        RuleBook full = book;
        assertThatThrownBy(() -> full.handle(RuleBook.MAX_VERSIONS + 1, new Write(RULES), Examples.NOW))
                .isInstanceOf(RefusedException.class);
    }

    /** @param steps how many of the steps, in their order, the first version has taken */
    private static RuleBook book(int steps) {
        RuleBook book = RuleBook.empty(SCOPE, 2026);
        for (RuleCommand command : COMMANDS.subList(0, Math.min(steps, COMMANDS.size()))) {
            book = book.handle(1, command, Examples.NOW);
        }
        return book;
    }

    private static Stream<RuleVersion> stages() {
        return Stream.of(1, 2, 3, 4, 5).map(steps -> book(steps).version(1).orElseThrow());
    }

    private static @Nullable RuleStage after(RuleVersion version, RuleCommand command) {
        try {
            return version.handle(command, Examples.NOW).stage();
        } catch (RefusedException no) {
            assertThat(no.refusal()).isEqualTo(DutyRefusal.RULE_STEP_NOT_ALLOWED);
            return null;
        }
    }

    private static String table() {
        StringBuilder page = new StringBuilder("""
            # The life of a rule set · 计分办法的一生

            Written by `RuleLifecycleTests`, which tries every step in every stage of `RuleVersion`. An empty cell is a refusal
            (409). Activating a version freezes the active one before it in the same write.

            | step |\
            """);
        stages().forEach(version ->
                page.append(' ').append(name(version.stage())).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(5)).append('\n');
        for (RuleCommand command : COMMANDS) {
            page.append("| ").append(command.step()).append(" |");
            stages().forEach(version -> {
                RuleStage next = after(version, command);
                page.append(' ')
                        .append(next == null ? "" : ZH.getString("duty.stage." + next.code()))
                        .append(" |");
            });
            page.append('\n');
        }
        return page.toString();
    }

    private static String name(RuleStage stage) {
        return ZH.getString("duty.stage." + stage.code()) + "<br>" + stage.code();
    }
}
