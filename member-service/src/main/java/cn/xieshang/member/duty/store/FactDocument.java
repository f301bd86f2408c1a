package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.FactFlag;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.FactRole;
import cn.xieshang.member.duty.model.Level;
import cn.xieshang.member.duty.model.Measure;
import cn.xieshang.member.duty.model.Outcome;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.duty.model.Share;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.member.duty.model.Unit;
import cn.xieshang.member.model.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;

/** The stored shape of facts and of what takes them back; both lie in one collection, found by member and day. */
final class FactDocument {
    static final String RETRACTS = "retracts";

    private FactDocument() {}

    static Document of(DutyFact fact) {
        Subject subject = fact.subject();
        return new Document("_id", fact.id().toString())
                .append("member", fact.member().toString())
                .append("on", fact.on().toString())
                .append("kind", fact.kind().toString())
                .append("subject", subject.id())
                .append("subjectType", subject.type())
                .append("title", subject.title())
                .append("role", fact.role().toString())
                .append("outcome", Wire.code(fact.outcome()))
                .append("level", Wire.code(fact.level()))
                .append("flags", Wire.codes(fact.flags()))
                .append("amount", fact.measure().amount().toString())
                .append("unit", fact.measure().unit().toString())
                .append("position", fact.share().position())
                .append("of", fact.share().of())
                .append("derivedFrom", fact.derivedFrom())
                .append("evidence", fact.evidence());
    }

    static Document of(Retraction retraction) {
        return new Document("_id", retraction.id().toString())
                .append(RETRACTS, retraction.of().toString())
                .append("member", retraction.member().toString())
                .append("on", retraction.on().toString())
                .append("reason", retraction.reason());
    }

    static DutyFact fact(Document document) {
        return new DutyFact(
                id(document.getString("_id")),
                new MemberId(UUID.fromString(document.getString("member"))),
                Wire.constant(FactKind.class, document.getString("kind")),
                new Subject(
                        document.getString("subjectType"), document.getString("subject"), document.getString("title")),
                LocalDate.parse(document.getString("on")),
                Wire.constant(FactRole.class, document.getString("role")),
                Wire.optional(Outcome.class, document.getString("outcome")),
                Wire.optional(Level.class, document.getString("level")),
                Wire.set(FactFlag.class, document.getList("flags", String.class)),
                new Measure(Wire.number(document, "amount"), Wire.constant(Unit.class, document.getString("unit"))),
                new Share(document.getInteger("position"), document.getInteger("of")),
                document.getString("derivedFrom"),
                document.getString("evidence"));
    }

    static Retraction retraction(Document document) {
        return new Retraction(
                id(document.getString("_id")),
                id(document.getString(RETRACTS)),
                new MemberId(UUID.fromString(document.getString("member"))),
                LocalDate.parse(document.getString("on")),
                document.getString("reason"));
    }

    static boolean isRetraction(Document document) {
        return document.containsKey(RETRACTS);
    }

    private static FactId id(String value) {
        return new FactId(UUID.fromString(value));
    }
}
