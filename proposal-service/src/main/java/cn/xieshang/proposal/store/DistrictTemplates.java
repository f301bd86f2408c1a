package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.refusal.StaleVersionException;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The Word templates that districts have laid out themselves; one document for each, its version counted. */
@Repository
public class DistrictTemplates {
    private static final String COLLECTION = "paper-templates";

    private final MongoOperations mongo;

    DistrictTemplates(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public record Own(byte[] docx, long version) {}

    public Optional<Own> find(DistrictId district, String paper) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                templates -> templates.find(eq("_id", id(district, paper))).first());
        return Optional.ofNullable(found)
                .map(document -> new Own(document.get("docx", Binary.class).getData(), document.getLong("version")));
    }

    /**
     * @param before the version that is replaced; 0 if there was none
     * @return the version that is there now
     * @throws StaleVersionException when somebody was faster
     */
    public long save(DistrictId district, String paper, byte[] docx, long before) {
        String id = id(district, paper);
        boolean saved = before == 0 ? insert(id, docx) : replace(id, docx, before);
        if (!saved) {
            throw new StaleVersionException(
                    find(district, paper).map(Own::version).orElse(0L));
        }
        return before + 1;
    }

    private boolean insert(String id, byte[] docx) {
        try {
            mongo.execute(
                    COLLECTION,
                    templates -> templates.insertOne(new Document("_id", id)
                            .append("docx", new Binary(docx))
                            .append("version", 1L)));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private boolean replace(String id, byte[] docx, long before) {
        var result = mongo.execute(
                COLLECTION,
                templates -> templates.updateOne(
                        and(eq("_id", id), eq("version", before)),
                        Updates.combine(Updates.set("docx", new Binary(docx)), Updates.inc("version", 1L))));
        return result != null && result.getMatchedCount() == 1;
    }

    private static String id(DistrictId district, String paper) {
        return district.value() + ":" + paper;
    }
}
