package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.model.Category;
import cn.xieshang.member.duty.model.Confirmation;
import cn.xieshang.member.duty.model.DutyEntry;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.Ledger;
import cn.xieshang.member.duty.model.Objection;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.Posting;
import cn.xieshang.member.duty.model.Reason;
import cn.xieshang.member.duty.model.RuleRef;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.UserId;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored shape of a ledger. Postings are only ever pushed. */
final class LedgerDocument {
    private LedgerDocument() {}

    static Document of(Posting posting) {
        return new Document("number", posting.number())
                .append("at", Date.from(posting.at()))
                .append("book", posting.rules().book())
                .append("rules", posting.rules().version())
                .append(
                        "lines",
                        posting.lines().stream().map(LedgerDocument::of).toList());
    }

    static Document of(Objection objection) {
        Document document = new Document("id", objection.id().toString())
                .append("reason", objection.reason())
                .append("at", Date.from(objection.at()))
                .append("due", Date.from(objection.due()));
        append(document, "fact", objection.fact());
        Objection.Decision decision = objection.decision();
        return decision == null
                ? document
                : document.append(
                        "decision",
                        new Document("upheld", decision.upheld())
                                .append("reason", decision.reason())
                                .append("at", Date.from(decision.at()))
                                .append("by", decision.by().value()));
    }

    static Document of(Confirmation confirmation) {
        return new Document("by", confirmation.by().value()).append("at", Date.from(confirmation.at()));
    }

    static Stored<Ledger> ledger(Document document) {
        Document confirmation = document.get("confirmation", Document.class);
        Ledger ledger = new Ledger(
                new MemberId(UUID.fromString(document.getString("member"))),
                document.getInteger("year"),
                Wire.list(document, "postings").stream()
                        .map(LedgerDocument::posting)
                        .toList(),
                Wire.list(document, "objections").stream()
                        .map(LedgerDocument::objection)
                        .toList(),
                confirmation == null
                        ? null
                        : new Confirmation(new UserId(confirmation.getString("by")), Wire.at(confirmation, "at")),
                document.getString("grade"));
        return new Stored<>(ledger, document.getLong("version"));
    }

    private static Document of(Posting.Line line) {
        DutyEntry entry = line.entry();
        Document document = new Document("rule", entry.rule())
                .append("score", entry.score().hundredths())
                .append("points", entry.points().hundredths())
                .append("since", line.since());
        append(document, "fact", entry.fact());
        append(document, "category", entry.category());
        if (line.reversal()) {
            document.append("reversal", true);
        }
        if (!entry.reasons().isEmpty()) {
            document.append(
                    "reasons",
                    entry.reasons().stream()
                            .map(reason -> new Document("why", reason.why().toString())
                                    .append("number", reason.number().toString()))
                            .toList());
        }
        return document;
    }

    private static Posting posting(Document document) {
        return new Posting(
                document.getInteger("number"),
                Wire.at(document, "at"),
                new RuleRef(document.getString("book"), document.getInteger("rules")),
                Wire.list(document, "lines").stream().map(LedgerDocument::line).toList());
    }

    private static Posting.Line line(Document document) {
        DutyEntry entry = new DutyEntry(
                fact(document),
                document.getString("rule"),
                Wire.optional(Category.class, document.getString("category")),
                new Points(document.getLong("score")),
                new Points(document.getLong("points")),
                Wire.list(document, "reasons").stream()
                        .map(reason -> new Reason(
                                Wire.constant(Reason.Why.class, reason.getString("why")),
                                Wire.number(reason, "number")))
                        .toList());
        return new Posting.Line(entry, document.getInteger("since"), document.getBoolean("reversal", false));
    }

    private static Objection objection(Document document) {
        Document decision = document.get("decision", Document.class);
        return new Objection(
                UUID.fromString(document.getString("id")),
                fact(document),
                document.getString("reason"),
                Wire.at(document, "at"),
                Wire.at(document, "due"),
                decision == null
                        ? null
                        : new Objection.Decision(
                                decision.getBoolean("upheld"),
                                decision.getString("reason"),
                                Wire.at(decision, "at"),
                                new UserId(decision.getString("by"))));
    }

    private static @Nullable FactId fact(Document document) {
        String id = document.getString("fact");
        return id == null ? null : new FactId(UUID.fromString(id));
    }

    private static void append(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value.toString());
        }
    }
}
