package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.format.DutyJson;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.duty.model.RuleStage;
import cn.xieshang.member.duty.model.RuleVersion;
import cn.xieshang.member.duty.model.SimulationSummary;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** The stored shape of a rule book; the rules themselves are as they go over the wire. */
final class RuleBookDocument {
    private RuleBookDocument() {}

    static Document of(RuleBook book) {
        Document document = new Document("_id", book.key())
                .append("year", book.year())
                .append(
                        "versions",
                        book.versions().stream().map(RuleBookDocument::of).toList());
        return book.scope() instanceof RuleScope.OfOffice(var office, var _)
                ? document.append("office", office.value())
                : document;
    }

    static Stored<RuleBook> book(Document document) {
        DistrictId district = new DistrictId(document.getString("district"));
        String office = document.getString("office");
        RuleScope scope = office == null
                ? new RuleScope.OfWholeDistrict(district)
                : new RuleScope.OfOffice(new OfficeId(office), district);
        RuleBook book = new RuleBook(
                scope,
                document.getInteger("year"),
                Wire.list(document, "versions").stream()
                        .map(RuleBookDocument::version)
                        .toList());
        return new Stored<>(book, document.getLong(QuietWrites.VERSION));
    }

    private static Document of(RuleVersion version) {
        return new Document("number", version.number())
                .append("rules", Document.parse(DutyJson.write(version.rules())))
                .append("stage", of(version.stage()));
    }

    private static Document of(RuleStage stage) {
        Document document = new Document("kind", stage.code());
        return switch (stage) {
            case RuleStage.Draft _ -> document;
            case RuleStage.Simulated(var summary) ->
                document.append("at", Date.from(summary.at()))
                        .append("onYear", summary.onYear())
                        .append("members", summary.members())
                        .append("changed", summary.changed())
                        .append("before", summary.before().hundredths())
                        .append("after", summary.after().hundredths());
            case RuleStage.Approved(var by, var at) ->
                document.append("by", by.value()).append("at", Date.from(at));
            case RuleStage.Active(var since) -> document.append("at", Date.from(since));
            case RuleStage.Frozen(var at) -> document.append("at", Date.from(at));
        };
    }

    private static RuleVersion version(Document document) {
        return new RuleVersion(
                document.getInteger("number"),
                DutyJson.ruleSet(document.get("rules", Document.class).toJson()),
                stage(document.get("stage", Document.class)));
    }

    private static RuleStage stage(Document document) {
        String kind = document.getString("kind");
        if (kind.equals("draft")) {
            return new RuleStage.Draft();
        }
        Instant at = Wire.at(document, "at");
        return switch (kind) {
            case "simulated" ->
                new RuleStage.Simulated(new SimulationSummary(
                        at,
                        document.getInteger("onYear"),
                        document.getInteger("members"),
                        document.getInteger("changed"),
                        new Points(document.getLong("before")),
                        new Points(document.getLong("after"))));
            case "approved" -> new RuleStage.Approved(new UserId(document.getString("by")), at);
            case "active" -> new RuleStage.Active(at);
            case "frozen" -> new RuleStage.Frozen(at);
            default -> throw new IllegalStateException("unknown stage: " + kind);
        };
    }
}
