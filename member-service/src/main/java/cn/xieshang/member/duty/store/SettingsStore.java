package cn.xieshang.member.duty.store;

import cn.xieshang.member.duty.model.DutySettings;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** One document per district; without one the district is new and compliant, in version 0. */
@Repository
public class SettingsStore {
    private static final String COLLECTION = "duty-settings";

    private final QuietWrites writes;

    SettingsStore(MongoOperations mongo) {
        this.writes = new QuietWrites(mongo, COLLECTION);
    }

    public Stored<DutySettings> find(DistrictId district) {
        return writes.find(district.value())
                .map(document -> settings(district, document))
                .orElseGet(() -> new Stored<>(DutySettings.ofNew(district), 0));
    }

    public long save(DistrictId district, DutySettings settings, long expected) {
        return writes.save(
                new Document("_id", district.value())
                        .append("compliance", settings.compliance())
                        .append("legalNote", settings.legalNote())
                        .append(
                                "appraisers",
                                settings.appraisers().stream()
                                        .map(UserId::value)
                                        .sorted()
                                        .toList()),
                expected);
    }

    private static Stored<DutySettings> settings(DistrictId district, Document document) {
        DutySettings settings = new DutySettings(
                district,
                document.getBoolean("compliance"),
                document.getString("legalNote"),
                document.getList("appraisers", String.class).stream()
                        .map(UserId::new)
                        .collect(Collectors.toUnmodifiableSet()));
        return new Stored<>(settings, document.getLong(QuietWrites.VERSION));
    }
}
