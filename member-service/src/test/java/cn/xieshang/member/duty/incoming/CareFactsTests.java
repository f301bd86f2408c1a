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

class CareFactsTests extends DutyTests {
    @Autowired
    IncomingEvents careOfMembers;

    @Test
    void everyExampleCanBeRead() {
        Contracts.assertHeard(careOfMembers);
    }

    @Test
    void aDeedIsAFactOfTheDayItWasDoneHoweverOftenItIsTold() {
        hear("care.reception-recorded");
        hear("care.reception-recorded");
        hear("care.commendation-approved");

        assertThat(mongo.getCollection("duty-facts").find().map(fact -> fact.getString("kind")))
                .containsExactlyInAnyOrder("reception", "commendation");
        assertThat(mongo.getCollection("duty-facts").find(new Document("on", "2026-12-01")))
                .hasSize(2);
    }

    private void hear(String name) {
        String type = "cn.xieshang." + name + ".v1";
        String json = Contracts.example(name, 1)
                .replace("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01", chen.id().toString());
        hear(
                Objects.requireNonNull(careOfMembers.handler(type)),
                new IncomingEvent("e", type, "item-1", Instant.EPOCH, 1, WANGJIANG, BINJIANG),
                json);
    }

    private static <T> void hear(IncomingEvents.Handler<T> handler, IncomingEvent heard, String json) {
        handler.action().accept(heard, EventJson.mapper().readValue(json, handler.payload()));
    }
}
