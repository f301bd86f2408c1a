package cn.xieshang.opinion.store;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
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
    public void member(
            IncomingEvent heard, OfficeId office, String code, @Nullable String userId, @Nullable String status) {
        Document facts = new Document("office", office.value()).append("code", code);
        if (userId != null) {
            facts.append("userId", userId);
        }
        if (status != null) {
            facts.append("status", status);
        }
        upserts.apply(Directory.MEMBERS, heard.subject(), heard, facts);
    }

    private static Document named(DistrictId district, String nameZh, String nameEn) {
        return new Document("district", district.value())
                .append("nameZh", nameZh)
                .append("nameEn", nameEn);
    }
}
