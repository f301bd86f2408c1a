package cn.xieshang.opinion.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.store.Directory;
import cn.xieshang.opinion.store.DirectoryFixture;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.test.Contracts;
import cn.xieshang.test.TestStore;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class HeardContractTests {
    private static final OfficeId WANGJIANG = new OfficeId("wangjiang");
    private static final String CHEN = "0198c1a2-5b7e-7c44-9d1e-3f2a6b8c9d01";

    private final MongoTemplate mongo = TestStore.template();
    private final Directory directory = DirectoryFixture.directory(mongo);
    private final IncomingEvents events = new MemberServiceEvents(DirectoryFixture.heard(mongo)).memberEvents();

    @Test
    void everyExampleCanBeRead() {
        Contracts.assertHeard(events);
    }

    @Test
    void officesUnitsAndMembersAreKnownAfterTheyWereHeardOf() {
        hear("office.opened", "wangjiang", 1);
        hear("unit.registered", "chengguan", 1);
        hear("member.registered", CHEN, 1);
        hear("member.account-provisioned", CHEN, 2);
        assertThat(directory.office(WANGJIANG))
                .hasValueSatisfying(office -> assertThat(office.nameZh()).isEqualTo("望江街道政协工委"));
        assertThat(directory.unit(new DistrictId("binjiang"), new UnitId("chengguan")))
                .isPresent();
        assertThat(directory.memberByCode(WANGJIANG, "WJ0001")).isPresent();
        assertThat(directory.memberOf(WANGJIANG, new UserId("5f0c9a53-6a55-4b1c-9a50-0d0f0d8f2b11")))
                .isPresent();
    }

    @Test
    void anOlderEventHeardAgainChangesNothing() {
        hear("office.opened", "wangjiang", 1);
        hear("office.renamed", "wangjiang", 2);
        hear("office.opened", "wangjiang", 1);
        assertThat(directory.office(WANGJIANG))
                .hasValueSatisfying(office -> assertThat(office.nameZh()).isEqualTo("望江街道政协联络处"));
    }

    @Test
    void aMemberOfAnotherOfficeIsNotFoundByCode() {
        hear("member.registered", CHEN, 1);
        assertThat(directory.memberByCode(new OfficeId("xixing"), "WJ0001")).isEmpty();
    }

    private void hear(String name, String subject, long sequence) {
        String type = "cn.xieshang." + name + ".v1";
        IncomingEvent heard =
                new IncomingEvent(name + sequence, type, subject, Instant.EPOCH, sequence, WANGJIANG, null);
        hear(Objects.requireNonNull(events.handler(type)), heard, Contracts.example(name, 1));
    }

    private static <T> void hear(IncomingEvents.Handler<T> handler, IncomingEvent heard, String example) {
        handler.action().accept(heard, EventJson.mapper().readValue(example, handler.payload()));
    }
}
