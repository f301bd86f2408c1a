package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.Recorded;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** Facts and retractions as they lie together, put together. */
final class Records {
    private Records() {}

    static List<Recorded> of(List<Document> documents) {
        Map<String, Retraction> retractions = new HashMap<>();
        documents.stream()
                .filter(FactDocument::isRetraction)
                .map(FactDocument::retraction)
                .forEach(retraction -> retractions.put(retraction.of().toString(), retraction));
        return documents.stream()
                .filter(document -> !FactDocument.isRetraction(document))
                .map(document -> recorded(document, retractions))
                .toList();
    }

    static List<DutyFact> counting(List<Document> documents) {
        return of(documents).stream()
                .filter(Recorded::counts)
                .map(Recorded::fact)
                .toList();
    }

    static Recorded retracted(Recorded recorded, Retraction retraction) {
        return new Recorded(
                recorded.fact(),
                recorded.office(),
                recorded.term(),
                recorded.source(),
                recorded.by(),
                recorded.at(),
                retraction);
    }

    static FactStore.Due due(Document document) {
        return new FactStore.Due(
                document.getString("_id"),
                new DistrictId(document.getString("district")),
                new MemberId(UUID.fromString(document.getString("member"))),
                LocalDate.parse(document.getString("on")));
    }

    private static Recorded recorded(Document document, Map<String, Retraction> retractions) {
        return new Recorded(
                FactDocument.fact(document),
                new OfficeId(document.getString("office")),
                document.getInteger("term"),
                document.getString("source"),
                new UserId(document.getString("by")),
                Wire.at(document, "at"),
                retractions.get(document.getString("_id")));
    }
}
