package cn.xieshang.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.testing.SetTime;
import cn.xieshang.platform.testing.Store;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClients;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoAuditLogTests {
    private static final Actor STAFF = new Actor(
            new UserId("u-1"),
            new OfficeId("wangjiang"),
            new DistrictId("binjiang"),
            null,
            Set.of(Role.OFFICE_STAFF, Role.OFFICE_DIRECTOR));

    private final SetTime time = new SetTime();
    private final Store store = new Store();

    @Test
    void aRecordSaysWhoWhenWhatToWhatAndAsWhat() {
        new MongoAuditLog(store.template(), time)
                .record(STAFF, "opinion.contact-read", "o-1", Map.of("reason", "call-back"));

        List<Document> records =
                store.collection(MongoAuditLog.COLLECTION).find().into(new java.util.ArrayList<>());
        assertThat(records).hasSize(1);
        assertThat(records.getFirst())
                .containsEntry("at", Date.from(time.instant()))
                .containsEntry("user", "u-1")
                .containsEntry("office", "wangjiang")
                .containsEntry("district", "binjiang")
                .containsEntry("roles", List.of("office-director", "office-staff"))
                .containsEntry("action", "opinion.contact-read")
                .containsEntry("subject", "o-1")
                .containsEntry("details", new Document("reason", "call-back"))
                .doesNotContainKey("unit");
    }

    @Test
    void withoutAStoreThereIsNoRecordAndSoNoDeed() {
        MongoClientSettings nowhere = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", 9)))
                        .serverSelectionTimeout(100, TimeUnit.MILLISECONDS))
                .build();
        try (var client = MongoClients.create(nowhere)) {
            MongoAuditLog log = new MongoAuditLog(new MongoTemplate(client, "x"), time);
            assertThatException().isThrownBy(() -> log.record(STAFF, "a", "s", Map.of()));
        }
    }

    @Test
    void indexesMayBeMadeAgainAtEveryStart() {
        MongoAuditLog log = new MongoAuditLog(store.template(), time);
        log.ensureIndexes();
        log.ensureIndexes();
        assertThat(store.collection(MongoAuditLog.COLLECTION).listIndexes()).hasSize(3);
    }
}
