package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Appraisal;
import cn.xieshang.proposal.model.Commitment;
import cn.xieshang.proposal.model.Handling;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.Ratings;
import cn.xieshang.proposal.model.ReplyContent;
import cn.xieshang.proposal.model.Stage;
import cn.xieshang.proposal.model.StageFacts;
import cn.xieshang.proposal.model.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is counted of proposals, for one line of a table; everything by name, so that lines can be added up. */
final class Figures {
    private final Map<String, Integer> counts = new HashMap<>();

    int get(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** In percent with one decimal; none of nothing. */
    @Nullable
    BigDecimal percent(String part, String whole) {
        return get(whole) == 0
                ? null
                : BigDecimal.valueOf(100L * get(part)).divide(BigDecimal.valueOf(get(whole)), 1, RoundingMode.HALF_UP);
    }

    void add(Figures others) {
        others.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
    }

    /** The whole of a proposal. */
    void count(Proposal proposal, Instant now) {
        one("handed-in", true);
        one("filed", proposal.filing().caseNo() != null);
        one("not-filed", proposal.stage() instanceof Stage.NotFiled);
        one("merged", proposal.filing().parent() != null);
        tasks(proposal).forEach(task -> task(task, now));
        var ratings = StageFacts.ratings(proposal.stage());
        if (!ratings.isEmpty()) {
            one(Ratings.outcome(ratings), true);
        }
        proposal.commitments().forEach(this::commitment);
    }

    /** One unit's share in a proposal, and what its proposers say of that unit. */
    void count(Proposal proposal, UnitId unit, Instant now) {
        one("handed-in", true);
        tasks(proposal).stream().filter(task -> task.unit().equals(unit)).forEach(task -> task(task, now));
        for (var rating : StageFacts.ratings(proposal.stage())) {
            one("unrated", rating.isUnrated());
            rating.appraisals().stream()
                    .filter(appraisal -> appraisal.unit().equals(unit))
                    .map(Appraisal::satisfaction)
                    .forEach(said -> one(said.name().toLowerCase(Locale.ROOT).replace('_', '-'), true));
        }
        proposal.commitments().stream()
                .filter(commitment -> commitment.unit().equals(unit))
                .forEach(this::commitment);
    }

    private void task(Task task, Instant now) {
        ReplyContent reply = task.reply();
        if (reply != null) {
            one("grade-" + reply.grade(), true);
        }
        one("overdue", finished(task, now).isAfter(task.due()));
    }

    private void commitment(Commitment commitment) {
        switch (commitment.code()) {
            case "kept" -> one("promise-kept", true);
            case "broken" -> one("promise-broken", true);
            case "downgraded" -> one("promise-downgraded", true);
            default -> one("promise-open", true);
        }
    }

    /** When the unit has done its share; as long as it has not, now. */
    private static Instant finished(Task task, Instant now) {
        return switch (task.progress()) {
            case Task.Progress.Replied(var _, var at, var _) -> at;
            case Task.Progress.OpinionGiven(var _, var at, var _) -> at;
            default -> now;
        };
    }

    private static List<Task> tasks(Proposal proposal) {
        Handling handling = StageFacts.handling(proposal.stage());
        return handling == null ? List.of() : handling.tasks();
    }

    private void one(String name, boolean counts) {
        if (counts) {
            this.counts.merge(name, 1, Integer::sum);
        }
    }
}
