package cn.xieshang.proposal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.proposal.model.ProposalProfile;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/**
 * The profiles of districts, one document for each version, never changed. Version 0 is the one that comes with the platform;
 * a district that has none of its own runs by it.
 */
@Repository
public class Profiles {
    private static final String COLLECTION = "proposal-profiles";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final MongoOperations mongo;
    private final ProposalProfile builtIn;
    private final Map<String, ProposalProfile> known = new ConcurrentHashMap<>();

    Profiles(MongoOperations mongo) throws IOException {
        this.mongo = mongo;
        try (InputStream file = new ClassPathResource("profile.json").getInputStream()) {
            this.builtIn = StoredJson.MAPPER.readValue(file, ProposalProfile.class);
        }
    }

    public ProposalProfile current(DistrictId district) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION,
                profiles -> profiles.find(of(district))
                        .sort(Sorts.descending("_id"))
                        .first());
        return found == null ? builtIn : read(found);
    }

    /** Versions never change, so each is read once. */
    public ProposalProfile get(DistrictId district, int version) {
        return version == 0 ? builtIn : known.computeIfAbsent(id(district, version), this::load);
    }

    /** @throws StaleVersionException when the version is there already */
    public void add(DistrictId district, ProposalProfile profile) {
        Document document = new Document("_id", id(district, profile.version()))
                .append("profile", new Document(StoredJson.MAPPER.convertValue(profile, FIELDS)));
        try {
            mongo.execute(COLLECTION, profiles -> profiles.insertOne(document));
        } catch (DuplicateKeyException faster) {
            throw new StaleVersionException(current(district).version());
        }
    }

    private ProposalProfile load(String id) {
        @Nullable
        Document found = mongo.execute(
                COLLECTION, profiles -> profiles.find(new Document("_id", id)).first());
        if (found == null) {
            throw new IllegalStateException("no profile " + id);
        }
        return read(found);
    }

    private static ProposalProfile read(Document document) {
        return StoredJson.MAPPER.convertValue(document.get("profile", Document.class), ProposalProfile.class);
    }

    private static String id(DistrictId district, int version) {
        return "%s:%06d".formatted(district.value(), version);
    }

    private static org.bson.conversions.Bson of(DistrictId district) {
        return and(gte("_id", district.value() + ":"), lt("_id", district.value() + ";"));
    }
}
