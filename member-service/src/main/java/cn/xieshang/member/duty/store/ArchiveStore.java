package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.duty.model.HandOver;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Which archives were handed over; what is in them is in facts and ledgers. */
@Repository
public class ArchiveStore {
    private static final String COLLECTION = "duty-archives";

    private final MongoOperations mongo;

    ArchiveStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<HandOver> find(DistrictId district, MemberId member, int term) {
        Document found = mongo.execute(
                COLLECTION,
                archives -> archives.find(and(eq("_id", id(member, term)), eq("district", district.value())))
                        .first());
        return Optional.ofNullable(found)
                .map(document -> new HandOver(
                        Wire.at(document, "at"), new UserId(document.getString("by")), document.getString("sha256")));
    }

    /** @return false when it was handed over before; that stays */
    public boolean insert(DistrictId district, MemberId member, int term, HandOver handOver) {
        Document document = new Document("_id", id(member, term))
                .append("district", district.value())
                .append("at", Date.from(handOver.at()))
                .append("by", handOver.by().value())
                .append("sha256", handOver.sha256());
        try {
            mongo.execute(COLLECTION, archives -> archives.insertOne(document));
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    private static String id(MemberId member, int term) {
        return member + ":" + term;
    }
}
