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

class ProposalFactsTests extends DutyTests {
    @Autowired
    IncomingEvents proposalsOfMembers;

    @Test
    void everyExampleCanBeRead() {
        Contracts.assertHeard(proposalsOfMembers);
    }

    @Test
    void aJointProposalIsAFactOfEachAndTheLeadGetsHalf() {
        inForce(DISTRICT, 2026, preset("tongcheng"));

        hear("proposal.submitted", "e1");
        hear("proposal.filed", "e2");

        assertThat(balance(chen, 2026)).isEqualTo("12.5");
        assertThat(balance(li, 2026)).isEqualTo("12.5");
    }

    @Test
    void handedInAgainAfterItWasReturnedItIsStillOneFact() {
        hear("proposal.submitted", "e1");
        hear("proposal.submitted", "e3");
        hear("proposal.key-marked", "e4");
        hear("proposal.excellent-marked", "e5");
        hear("proposal.converted", "e6");
        hear("proposal.filed", "e2");

        assertThat(mongo.getCollection("duty-facts").countDocuments(new Document()))
                .isEqualTo(10);
    }

    private void hear(String name, String id) {
        String type = "cn.xieshang." + name + ".v1";
        String json = Contracts.example(name, 1)
                .replace("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01", chen.id().toString())
                .replace("0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d02", li.id().toString());
        Instant when = Instant.parse("2026-03-10T01:00:00Z");
        hear(
                Objects.requireNonNull(proposalsOfMembers.handler(type)),
                new IncomingEvent(id, type, "p", when, 3, WANGJIANG, BINJIANG),
                json);
    }

    private static <T> void hear(IncomingEvents.Handler<T> handler, IncomingEvent heard, String json) {
        handler.action().accept(heard, EventJson.mapper().readValue(json, handler.payload()));
    }
}
