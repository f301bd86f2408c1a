package cn.xieshang.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.notification.delivery.Delivery;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Content;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stream costs that has nothing to say. */
@EnabledIfSystemProperty(named = "xieshang.bench", matches = "true", disabledReason = "a measurement, not a rule")
@RunningService
class IdleStreamTests {
    private static final int STREAMS = 1_000;
    private static final OfficeId OFFICE = new OfficeId("idle");

    @LocalServerPort
    private int port;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Clock clock;

    @Autowired
    private MeterRegistry meters;

    @Test
    void anIdleStreamTakesAtMostFortyKilobytesAndAllHearAtOnce() throws IOException, InterruptedException {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < STREAMS; i++) {
            tokens.add(
                    TestTokens.of(new Actor(new UserId("idle-" + i), OFFICE, null, null, Set.of(Role.OFFICE_STAFF))));
        }
        // whatever is made once is made now
        open(tokens.subList(0, 20)).forEach(RawStream::close);
        double others = streams();
        long before = used();
        long besideBefore = beside();
        List<RawStream> open = open(tokens);
        assertThat(streams()).isGreaterThanOrEqualTo(STREAMS);
        long each = (used() - before) / STREAMS;
        long besideEach = (beside() - besideBefore) / STREAMS;

        long start = System.nanoTime();
        delivery.deliver(
                new Content(
                        "to-all",
                        "opinion.closed",
                        "idle",
                        null,
                        clock.instant(),
                        new Content.Subject("opinion", "o1", "WJ-1"),
                        Map.of("outcome", "solved")),
                List.of(Audience.office(OFFICE, Role.OFFICE_STAFF)));
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> open.stream().allMatch(stream -> stream.read().contains("WJ-1")));
        Duration heard = Duration.ofNanos(System.nanoTime() - start);
        open.forEach(RawStream::close);

        LoggerFactory.getLogger(IdleStreamTests.class)
                .warn(
                        "{} idle streams: {} bytes each, {} of them beside the heap; all heard within {} ms; {} before",
                        STREAMS,
                        each,
                        besideEach,
                        heard.toMillis(),
                        others);
        assertThat(each).isLessThanOrEqualTo(40 * 1_024);
    }

    private List<RawStream> open(List<String> tokens) throws IOException {
        var open = new ArrayList<RawStream>();
        for (String token : tokens) {
            open.add(RawStream.open(port, token, null));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> open.stream().allMatch(stream -> stream.read().contains("unread")));
        return open;
    }

    private double streams() {
        return meters.get("xieshang.streams").gauge().value();
    }

    /** On the heap and beside it, after what is not needed is gone. */
    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return heap() + beside();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long beside() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }
}
