package cn.xieshang.proposal.store;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.SequencedUpserts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Writes what was heard of offices, units and members; a repetition changes nothing. */
@Repository
public class HeardDirectory {
    private final SequencedUpserts upserts;

    HeardDirectory(MongoOperations mongo) {
        this.upserts = new SequencedUpserts(mongo);
    }

    public void office(IncomingEvent heard, DistrictId district, String nameZh, String nameEn) {
        upserts.apply(Directory.OFFICES, heard.subject(), heard, named(district, nameZh, nameEn));
    }

    public void unit(IncomingEvent heard, DistrictId district, String nameZh, String nameEn) {
        upserts.apply(Directory.UNITS, heard.subject(), heard, named(district, nameZh, nameEn));
    }

    /** What the event does not say (null) stays as we know it. */
    public record MemberFacts(
            String district,
            String office,
            String code,
            String name,
            @Nullable String sector,
            @Nullable String userId,
            @Nullable String status) {}

    public void member(IncomingEvent heard, MemberFacts facts) {
        Document known = new Document("district", facts.district())
                .append("office", facts.office())
                .append("code", facts.code())
                .append("name", facts.name());
        appendKnown(known, "sector", facts.sector());
        appendKnown(known, "userId", facts.userId());
        appendKnown(known, "status", facts.status());
        upserts.apply(Directory.MEMBERS, heard.subject(), heard, known);
    }

    private static void appendKnown(Document known, String field, @Nullable String value) {
        if (value != null) {
            known.append(field, value);
        }
    }

    private static Document named(DistrictId district, String nameZh, String nameEn) {
        return new Document("district", district.value())
                .append("nameZh", nameZh)
                .append("nameEn", nameEn);
    }
}
