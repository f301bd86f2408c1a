package cn.xieshang.member.care.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareTransitionTableTests {
    private static final Path APPROVED = Path.of("care.md");
    private static final List<CareItem> ITEMS = ItemExamples.all();

    /** Run with APPROVE=1 to write the page anew, and read the difference. */
    @Test
    void theTablesAreTheApprovedOnes() throws IOException {
        if (System.getenv("APPROVE") != null) {
            Files.writeString(APPROVED, page());
        }
        assertThat(page()).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void everyStageAndEveryStepIsTried() {
        Set<Class<?>> tried =
                ITEMS.stream().map(item -> item.stage().getClass()).collect(Collectors.toSet());
        for (Class<?> stages : List.of(
                Assistance.Stage.class,
                Commendation.Stage.class,
                CommunityLink.Stage.class,
                Reception.Stage.class,
                StationDuty.Stage.class,
                Visit.Stage.class)) {
            assertThat(tried).contains(stages.getPermittedSubclasses());
        }
        assertThat(ItemExamples.commands().stream().map(CareStep::of)).containsExactlyInAnyOrder(CareStep.values());
    }

    @Test
    void whatAStageSaysOfItsStepsIsWhatIsDecided() {
        for (CareItem item : ITEMS) {
            Set<CareStep> decided = EnumSet.noneOf(CareStep.class);
            for (CareCommand command : ItemExamples.commands()) {
                if (after(item, command) != null) {
                    decided.add(CareStep.of(command));
                }
            }
            assertThat(item.steps())
                    .as("%s %s", CareKind.of(item), item.stage())
                    .isEqualTo(decided);
        }
    }

    @Test
    void whatWaitsForSomebodyHasADateOrIsNobodysDelay() {
        for (CareItem item : ITEMS) {
            boolean waits = item.steps().contains(CareStep.TIME_UP);
            assertThat(item.due() != null)
                    .as("%s %s", CareKind.of(item), item.stage())
                    .isEqualTo(waits);
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
            # The lives of care items · 走访、驻站、接待、对接、帮扶、表彰

            Written by `CareTransitionTableTests`, which tries every step in every stage. An empty cell is a refusal (409).
            office 联络员、工委主任 · director 工委主任 · holder 委员本人 · asked-member 被请求换班的委员 · system 到期自动
            """);
        for (CareKind kind : CareKind.values()) {
            table(page, kind);
        }
        return page.toString();
    }

    private static void table(StringBuilder page, CareKind kind) {
        List<CareItem> items =
                ITEMS.stream().filter(item -> CareKind.of(item) == kind).toList();
        page.append("\n## ").append(kind.path()).append("\n\n| step | by |");
        items.forEach(item -> page.append(' ').append(item.stage().code()).append(" |"));
        page.append("\n| --- | --- |").append(" --- |".repeat(items.size())).append('\n');
        for (CareCommand command : ItemExamples.commands()) {
            List<String> cells =
                    items.stream().map(item -> stage(after(item, command))).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                CareStep step = CareStep.of(command);
                page.append("| ")
                        .append(step.code())
                        .append(" | ")
                        .append(takers(step))
                        .append(" | ");
                page.append(String.join(" | ", cells)).append(" |\n");
            }
        }
    }

    private static String takers(CareStep step) {
        return step.takers().stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    private static String stage(@Nullable CareItem item) {
        return item == null ? "" : item.stage().code();
    }

    private static @Nullable CareItem after(CareItem item, CareCommand command) {
        try {
            return item.decide(command, ItemExamples.fitting(item, command));
        } catch (RefusedException no) {
            assertThat(no.refusal()).isEqualTo(CareRefusal.STEP_NOT_ALLOWED);
            assertThat(no.details()).containsKeys("step", "stage", "allowed");
            return null;
        }
    }
}
