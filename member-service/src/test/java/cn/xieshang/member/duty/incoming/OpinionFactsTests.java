package cn.xieshang.member.duty.incoming;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.testing.DutyTests;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.test.Contracts;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpinionFactsTests extends DutyTests {
    private static final String CLOSED = "cn.xieshang.opinion.closed.v1";
    private static final String CLAIMANT = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01";

    @Autowired
    IncomingEvents opinionsConcluded;

    @Test
    void everyExampleCanBeRead() {
        Contracts.assertHeard(opinionsConcluded);
    }

    @Test
    void aConcludedOpinionIsAFactOfItsClaimantHoweverOftenItIsHeard() {
        inForce(DISTRICT, 2026, preset("dongcheng"));
        String event = Contracts.example("opinion.closed", 1)
                .replace(CLAIMANT, chen.id().toString());

        hear("e1", "2026-03-10T01:00:00Z", event);
        hear("e1", "2026-03-10T01:00:00Z", event);

        assertThat(balance(chen, 2026)).isEqualTo("62");
        assertThat(count()).isOne();
    }

    @Test
    void theDayIsShanghais() {
        String event = Contracts.example("opinion.closed", 1)
                .replace(CLAIMANT, chen.id().toString());

        hear("e1", "2025-11-30T16:30:00Z", event);

        assertThat(mongo.getCollection("duty-facts").find().first()).containsEntry("on", "2025-12-01");
    }

    @Test
    void whatNobodyClaimedOrWhomNobodyKnowsIsNoFact() {
        hear("e1", "2026-03-10T01:00:00Z", Contracts.example("opinion.closed", 1));
        hear("e2", "2026-03-10T01:00:00Z", "{\"opinionId\":\"o\",\"serialNo\":\"2026-7K3M-9QXA\"}");

        assertThat(count()).isZero();
    }

    private long count() {
        return mongo.getCollection("duty-facts").countDocuments(new Document());
    }

    private void hear(String id, String time, String json) {
        hear(
                Objects.requireNonNull(opinionsConcluded.handler(CLOSED)),
                new IncomingEvent(id, CLOSED, "o", Instant.parse(time), 9, WANGJIANG, BINJIANG),
                json);
    }

    private static <T> void hear(IncomingEvents.Handler<T> handler, IncomingEvent heard, String json) {
        handler.action().accept(heard, EventJson.mapper().readValue(json, handler.payload()));
    }
}
