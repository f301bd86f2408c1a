package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.Town;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.timers.Timers;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@OpinionTest
class OverdueTests {
    private static final Duration PAST_EVERY_SHORT_DEADLINE = Duration.ofDays(7);

    @Autowired
    private Desk desk;

    @Autowired
    private Town town;

    @Autowired
    private Timers timers;

    @Autowired
    private TestClock clock;

    @Autowired
    private MongoTemplate mongo;

    private OpinionId id;

    @BeforeEach
    void anOpinion() {
        id = town.opinion("wangjiang", null);
    }

    @Test
    void whatNobodyTriagesIsToldOnceAndStandsInTheHistory() throws InterruptedException {
        timePasses();
        timePasses();

        assertThat(told()).containsExactly("received", "overdue");
        JsonNode detail = desk.get(STAFF, "/v1/opinions/" + id).body();
        assertThat(detail.path("stage").asString()).isEqualTo("received");
        assertThat(detail.path("history").get(1).path("step").asString()).isEqualTo("overdue");
        assertThat(detail.path("history").get(1).path("by").asString()).isEqualTo("platform");
    }

    @Test
    void whatNobodySignsForIsToldAndCanStillBeSignedFor() throws InterruptedException {
        town.does(STAFF, id, new Refer(new UnitId("chengguan"), "n"));
        timePasses();

        assertThat(told()).containsExactly("received", "referred", "overdue");
        assertThat(desk.step(CHENGGUAN, id.toString(), "receipt", 2, null).status())
                .as("something has happened since")
                .isEqualTo(412);
        assertThat(desk.step(CHENGGUAN, id.toString(), "receipt", 3, null).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsDoneInTimeIsNeverOverdue() throws InterruptedException {
        town.does(CHEN, id, new Claim("mine"));
        timePasses();

        assertThat(told()).containsExactly("received", "claimed");
    }

    @Test
    void theCitizenIsNotBotheredWithIt() throws InterruptedException {
        timePasses();

        assertThat(desk.mine(town.code(id)).text()).doesNotContain("overdue");
    }

    private void timePasses() throws InterruptedException {
        clock.forward(PAST_EVERY_SHORT_DEADLINE);
        timers.fireDue();
    }

    private List<String> told() {
        Document found = mongo.getCollection(OpinionStore.COLLECTION)
                .find(new Document("_id", id.toString()))
                .first();
        return Objects.requireNonNull(found).getList(GuardedWrites.OUTBOX, Document.class).stream()
                .map(event -> event.getString("type").replaceAll("cn\\.xieshang\\.opinion\\.(.*)\\.v1", "$1"))
                .toList();
    }
}
