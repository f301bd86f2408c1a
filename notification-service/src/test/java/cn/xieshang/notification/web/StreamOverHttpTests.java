package cn.xieshang.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.notification.delivery.Delivery;
import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Content;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class StreamOverHttpTests {
    private final Actor reader = new Actor(new UserId(UUID.randomUUID().toString()), null, null, null, Set.of());

    @LocalServerPort
    private int port;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Clock clock;

    @Autowired
    private MeterRegistry meters;

    @Test
    void aNotificationComesAsItHappens() throws IOException {
        try (var stream = RawStream.open(port, reader, null)) {
            await().until(() -> !stream.events("unread").isEmpty());
            tell(1, "solved");

            await().until(() -> stream.events("unread").size() == 2);
            assertThat(stream.read())
                    .containsIgnoringCase("content-type: text/event-stream;charset=utf-8")
                    .containsIgnoringCase("cache-control: no-store")
                    .contains("retry: 3000");
            assertThat(stream.events("notification").getFirst().data())
                    .contains("\"title\":\"已办结：WJ-1\"")
                    .contains("\"read\":false");
        }
    }

    @Test
    void whoComesBackGoesOnWhereItWasCut() throws IOException {
        String last;
        try (var stream = RawStream.open(port, reader, null)) {
            await().until(() -> !stream.events("unread").isEmpty());
            tell(1, "solved");
            await().until(() -> !stream.events("notification").isEmpty());
            last = stream.events("notification").getLast().id();
        }
        tell(2, "solved");
        tell(3, "solved");
        try (var stream = RawStream.open(port, reader, last)) {
            await().until(() -> stream.events("notification").size() == 2);
            assertThat(serials(stream)).containsExactly("WJ-2", "WJ-3");
        }
    }

    @Test
    void whoDoesNotReadIsCutAndGetsTheRestLater() throws IOException {
        int many = 500;
        var got = new ArrayList<String>();
        String last;
        try (var lazy = RawStream.open(port, reader, null)) {
            await().until(() -> !lazy.events("unread").isEmpty());
            double before = streams();
            String padding = "x".repeat(20_000);
            for (int i = 0; i < many; i++) {
                tell(i, padding);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> streams() < before);
            got.addAll(serials(lazy));
            last = lazy.events("notification").getLast().id();
        }
        assertThat(got).hasSizeLessThan(many);
        try (var stream = RawStream.open(port, reader, last)) {
            int missing = many - got.size();
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> stream.events("notification").size() == missing);
            got.addAll(serials(stream));
        }

        assertThat(got).hasSize(many).doesNotHaveDuplicates();
    }

    @Test
    void aStreamEndsWithItsToken() throws IOException {
        Instant soon = clock.instant().plusSeconds(3);
        String token = TestTokens.withClaim(reader, "exp", soon.getEpochSecond());
        try (var stream = RawStream.open(port, token, null)) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> !stream.events("end").isEmpty());
            assertThat(stream.events("end").getFirst().data()).isEqualTo("{\"reason\":\"token-expired\"}");
            // the last chunk: the answer is finished as it should be
            await().until(() -> stream.read().endsWith("\r\n0\r\n\r\n"));
        }
    }

    @Test
    void whoLeavesIsFoundOutByTheNextWord() throws IOException {
        double before = streams();
        var stream = RawStream.open(port, reader, null);
        await().until(() -> !stream.events("unread").isEmpty());
        assertThat(streams()).isEqualTo(before + 1);
        stream.close();
        await().until(() -> {
            tell(1, "solved");
            tell(2, "solved");
            tell((int) clock.millis(), "solved");
            return streams() == before;
        });
    }

    private double streams() {
        return meters.get("xieshang.streams").gauge().value();
    }

    private void tell(int number, String outcome) {
        delivery.deliver(
                new Content(
                        reader.user() + " " + number,
                        "opinion.closed",
                        null,
                        null,
                        clock.instant(),
                        new Content.Subject("opinion", "o1", "WJ-" + number),
                        Map.of("outcome", outcome)),
                List.of(Audience.user(reader.user())));
    }

    private static List<String> serials(RawStream stream) {
        return stream.events("notification").stream()
                .map(event -> event.data().replaceAll(".*\"serial\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
