package cn.xieshang.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How streams come to an end that the service wants. */
class StreamEndTests {
    private final Database store = new Database();
    private final TestClock clock = new TestClock();
    private final Replica replica = new Replica(store, clock);
    private final LiveStreams streams = replica.part(LiveStreams.class);

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void whoseTokenExpiresIsEndedWithAReason() {
        TestWire wire = open(People.STAFF);
        await().until(wire::greeted);
        clock.forward(Duration.ofMinutes(5));
        streams.tick();

        await().until(wire::closed);
        assertThat(wire.events("end"))
                .extracting(TestWire.Event::data)
                .containsExactly("{\"reason\":\"token-expired\"}");
        await().until(() -> streams.count() == 0);
    }

    @Test
    void ofTooManyStreamsOfOneAccountTheOldestIsEnded() {
        List<TestWire> three = List.of(open(People.CHEN), open(People.CHEN), open(People.CHEN));
        TestWire fourth = open(People.CHEN);

        await().until(() -> three.getFirst().closed() && fourth.greeted());
        assertThat(three.getFirst().events("end")).hasSize(1);
        assertThat(three.subList(1, 3)).noneMatch(TestWire::closed);
        await().until(() -> streams.count() == 3);
    }

    @Test
    void streamsAreEndedBeforeTheServiceStops() {
        TestWire wire = open(People.STAFF);
        await().until(wire::greeted);
        replica.close();

        await().until(wire::closed);
        assertThat(wire.events("end").getFirst().data()).isEqualTo("{\"reason\":\"stopping\"}");
    }

    private TestWire open(Audiences mine) {
        var wire = new TestWire();
        var until = clock.instant().plus(Duration.ofMinutes(5));
        streams.open(new StreamRequest(mine, Locale.CHINESE, until, null), () -> wire);
        return wire;
    }
}
