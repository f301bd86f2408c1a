package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.Evaluation;
import cn.xieshang.member.duty.model.MemberChange;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleStage;
import cn.xieshang.member.duty.model.RuleVersion;
import cn.xieshang.member.duty.model.SimulationSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rule sets are shown. */
final class DutyRuleViews {
    private DutyRuleViews() {}

    @Schema(name = "DutyRuleBook", description = "All versions of a rule set for a year (计分办法)")
    record Book(
            @Schema(example = "district-binjiang:2026") String key,
            int year,
            List<Version> versions,

            @Schema(description = "Of the whole book, for If-Match; 0 before the first draft")
            long version) {
        static Book of(RuleBook book, long version) {
            return new Book(
                    book.key(),
                    book.year(),
                    book.versions().stream().map(Version::of).toList(),
                    version);
        }
    }

    @Schema(name = "DutyRuleVersion")
    record Version(
            int number,

            @Schema(allowableValues = {"draft", "simulated", "approved", "active", "frozen"})
            String stage,

            @Nullable Summary simulation,
            DutyRuleSet rules) {
        static Version of(RuleVersion version) {
            return new Version(
                    version.number(),
                    version.stage().code(),
                    version.stage() instanceof RuleStage.Simulated(var summary) ? Summary.of(summary) : null,
                    version.rules());
        }
    }

    @Schema(name = "DutySimulation", description = "What a version would have done to a year's facts")
    record Summary(
            Instant at,
            @Schema(description = "Whose facts were taken") int onYear,
            int members,

            @Schema(description = "Members with other points or another grade")
            int changed,

            BigDecimal before,
            BigDecimal after) {
        static Summary of(SimulationSummary summary) {
            return new Summary(
                    summary.at(),
                    summary.onYear(),
                    summary.members(),
                    summary.changed(),
                    summary.before().value(),
                    summary.after().value());
        }
    }

    @Schema(name = "DutySimulatedMember")
    record Change(
            UUID member,
            String code,
            String name,
            BigDecimal before,
            BigDecimal after,
            @Nullable String gradeBefore,
            @Nullable String gradeAfter,
            List<Why> why) {
        static Change of(MemberChange change) {
            return new Change(
                    change.who().id().value(),
                    change.who().code(),
                    change.who().name(),
                    change.before().balance().value(),
                    change.after().balance().value(),
                    grade(change.before()),
                    grade(change.after()),
                    change.why().stream().map(Why::of).toList());
        }

        private static @Nullable String grade(Evaluation evaluation) {
            return evaluation.grade() == null ? null : evaluation.grade().code();
        }
    }

    @Schema(name = "DutySimulatedEntry", description = "One entry that is different, new or gone")
    record Why(
            @Schema(description = "Absent for a base score") @Nullable
            UUID fact,

            String rule,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        static Why of(MemberChange.Why why) {
            DutyEntry entry = why.shown();
            return new Why(
                    entry.fact() == null ? null : entry.fact().value(),
                    entry.rule(),
                    points(why.before()),
                    points(why.after()));
        }

        private static @Nullable BigDecimal points(@Nullable DutyEntry entry) {
            return entry == null ? null : entry.points().value();
        }
    }
}
