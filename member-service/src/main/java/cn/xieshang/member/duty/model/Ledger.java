package cn.xieshang.member.duty.model;

import static cn.xieshang.member.duty.model.DutyRefusal.*;

import cn.xieshang.member.duty.model.DutyEntry.Key;
import cn.xieshang.member.duty.model.LedgerCommand.*;
import cn.xieshang.member.duty.model.LedgerEvent.*;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.refusal.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's points of one counting year (履职计分). Postings are appended and never changed; what was wrong is reversed. The
 * balance is the sum of all lines, and what stands is what a fresh evaluation of all facts gives.
 *
 * @param grade of the balance, by the rule set of the last posting
 */
public record Ledger(
        MemberId member,
        int year,
        List<Posting> postings,
        List<Objection> objections,
        @Nullable Confirmation confirmation,
        @Nullable String grade) {
    public static final int MAX_OBJECTIONS = 20;

    public static Ledger empty(MemberId member, int year) {
        return new Ledger(member, year, List.of(), List.of(), null, null);
    }

    /** Reverses what no longer holds and enters what is missing; nothing when the ledger says all of it already. */
    public Optional<PointsPosted> post(Evaluation wanted, RuleRef rules, Instant now) {
        Map<Key, Posting.Line> standing = byKey();
        List<Posting.Line> lines = new ArrayList<>();
        Map<Key, DutyEntry> entries = new LinkedHashMap<>();
        wanted.entries().forEach(entry -> entries.put(entry.key(), entry));
        standing.forEach((key, line) -> {
            if (!line.entry().equals(entries.get(key))) {
                lines.add(line.reversed());
            }
        });
        int number = postings.size() + 1;
        entries.forEach((key, entry) -> {
            Posting.Line there = standing.get(key);
            if (there == null || !there.entry().equals(entry)) {
                lines.add(new Posting.Line(entry, number, false));
            }
        });
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Grade reached = wanted.grade();
        return Optional.of(
                new PointsPosted(new Posting(number, now, rules, lines), reached == null ? null : reached.code()));
    }

    public LedgerEvent decide(LedgerCommand command, Instant now) {
        return switch (command) {
            case SubmitObjection(var id, var fact, var reason, var due) -> {
                require(confirmation == null, YEAR_CONFIRMED);
                require(objections.size() < MAX_OBJECTIONS, OBJECTIONS_USED_UP);
                yield new ObjectionSubmitted(new Objection(id, fact, reason, now, due, null));
            }
            case DecideObjection(var id, var upheld, var reason, var by) -> {
                Objection objection = objection(id).orElseThrow(NotFoundException::new);
                require(objection.decision() == null, OBJECTION_DECIDED);
                yield new ObjectionDecided(id, new Objection.Decision(upheld, reason, now, by));
            }
            case ConfirmYear(var by, var over) -> {
                require(over, YEAR_NOT_OVER);
                require(confirmation == null, YEAR_CONFIRMED);
                require(objections.stream().allMatch(objection -> objection.decision() != null), OBJECTION_OPEN);
                yield new YearConfirmed(new Confirmation(by, now));
            }
        };
    }

    /** A posting after the confirmation takes it back: what was confirmed is no longer what stands. */
    public Ledger apply(LedgerEvent event) {
        return switch (event) {
            case PointsPosted(var posting, var reached) ->
                new Ledger(member, year, with(postings, posting), objections, null, reached);
            case ObjectionSubmitted(var objection) ->
                new Ledger(member, year, postings, with(objections, objection), confirmation, grade);
            case ObjectionDecided(var id, var decision) ->
                new Ledger(
                        member,
                        year,
                        postings,
                        objections.stream()
                                .map(one -> one.id().equals(id) ? one.decided(decision) : one)
                                .toList(),
                        confirmation,
                        grade);
            case YearConfirmed(var confirmed) -> new Ledger(member, year, postings, objections, confirmed, grade);
        };
    }

    public Points balance() {
        return postings.stream()
                .flatMap(posting -> posting.lines().stream())
                .map(Posting.Line::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What counts now, each entry once. */
    public List<DutyEntry> standing() {
        return standingLines().stream().map(Posting.Line::entry).toList();
    }

    public List<Posting.Line> standingLines() {
        return List.copyOf(byKey().values());
    }

    public Optional<Objection> objection(UUID id) {
        return objections.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Map<Key, Posting.Line> byKey() {
        Map<Key, Posting.Line> standing = new LinkedHashMap<>();
        for (Posting posting : postings) {
            for (Posting.Line line : posting.lines()) {
                if (line.reversal()) {
                    standing.remove(line.entry().key());
                } else {
                    standing.put(line.entry().key(), line);
                }
            }
        }
        return standing;
    }

    private static <T> List<T> with(List<T> values, T value) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        return List.copyOf(more);
    }
}
