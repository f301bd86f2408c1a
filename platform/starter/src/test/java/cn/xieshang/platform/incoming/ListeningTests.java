package cn.xieshang.platform.incoming;

import static cn.xieshang.platform.incoming.Listening.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.actor.OfficeId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class ListeningTests {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void anEventIsReadWithItsEnvelopeAndUnknownFieldsAndTypesArePassedOver() {
        List<IncomingEvent> envelopes = new CopyOnWriteArrayList<>();
        try (Listening listening = new Listening((event, registered) -> {
            envelopes.add(event);
            heard.add(registered.name());
        })) {
            listening.tell(with(listening.event("m1", 1, "{}"), "ce_type", "cn.xieshang.member.painted.v1"));
            listening.tell("m1", 2, "{\"name\":\"陈静\",\"number\":1,\"later\":{\"deep\":[true]}}");

            await().until(() -> heard.contains("陈静"));
            assertThat(envelopes).singleElement().satisfies(event -> {
                assertThat(event.subject()).isEqualTo("m1");
                assertThat(event.sequence()).isEqualTo(2);
                assertThat(event.office()).isEqualTo(new OfficeId("wangjiang"));
                assertThat(event.district()).isNull();
            });
            assertThat(listening.dead()).isEmpty();
        }
    }

    @Test
    void aHandlerThatFailsTwiceIsAskedAThirdTimeAndOrderIsKept() {
        AtomicInteger tries = new AtomicInteger();
        try (Listening listening = new Listening((event, registered) -> {
            if (event.sequence() == 1 && tries.incrementAndGet() < 3) {
                throw new IllegalStateException("not today");
            }
            heard.add(registered.name());
        })) {
            listening.tell("m1", 1, "{\"name\":\"first\",\"number\":1}");
            listening.tell("m1", 2, "{\"name\":\"second\",\"number\":1}");

            await().until(() -> heard.size() == 2);
            assertThat(heard).containsExactly("first", "second");
            assertThat(listening.dead()).isEmpty();
        }
    }

    @Test
    void whileTheStoreIsAwayAnEventIsTriedOnAndOnAndNeverADeadLetter() {
        AtomicInteger tries = new AtomicInteger();
        try (Listening listening = new Listening((event, registered) -> {
            if (tries.incrementAndGet() < 8) {
                throw new IllegalStateException(new DataAccessResourceFailureException("away"));
            }
            heard.add(registered.name());
        })) {
            listening.tell("m1", 1, "{\"name\":\"first\",\"number\":1}");

            await().until(() -> heard.contains("first"));
            assertThat(tries).hasValue(8);
            assertThat(listening.dead()).isEmpty();
        }
    }

    @Test
    void afterARestartOnlyWhatIsNewIsHeard() {
        try (Listening listening = new Listening((event, registered) -> heard.add(registered.name()))) {
            listening.tell("m1", 1, "{\"name\":\"before\",\"number\":1}");
            await().until(() -> heard.contains("before"));

            listening.restart();
            listening.tell("m1", 2, "{\"name\":\"after\",\"number\":1}");

            await().until(() -> heard.contains("after"));
            assertThat(heard).containsExactly("before", "after");
        }
    }

    @Test
    void healthSaysWhetherAnythingCanBeHeard() {
        try (Listening listening = new Listening((event, registered) -> heard.add(registered.name()))) {
            var container = listening.start();
            IncomingHealth health = new IncomingHealth(container);
            await().until(() -> Status.UP.equals(health.health().getStatus()));
            container.stop();
            assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        }
    }
}
