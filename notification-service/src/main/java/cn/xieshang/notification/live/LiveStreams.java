package cn.xieshang.notification.live;

import cn.xieshang.notification.InboxProfile;
import cn.xieshang.platform.actor.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The open streams of this replica. */
@Component
public class LiveStreams {
    private final AudienceFeeds feeds;
    private final StreamText text;
    private final InboxProfile profile;
    private final Clock clock;
    private final Map<UserId, List<LiveStream>> open = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    LiveStreams(AudienceFeeds feeds, StreamText text, InboxProfile profile, Clock clock, MeterRegistry meters) {
        this.feeds = feeds;
        this.text = text;
        this.profile = profile;
        this.clock = clock;
        meters.gauge("xieshang.streams", count);
    }

    /** @param connect makes the connection a stream, once it is sure that there will be one */
    public void open(StreamRequest request, Supplier<Wire> connect) {
        String last = request.lastEventId();
        Map<String, Long> from = last == null || last.isEmpty() ? Map.of() : StreamPosition.decode(last);
        var stream = new LiveStream(request, text, clock);
        if (count.incrementAndGet() > profile.streams()) {
            count.decrementAndGet();
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            stream.join(feeds, from);
            add(request.mine().reader(), stream);
            stream.connect(connect.get(), () -> remove(request, stream));
        } catch (RuntimeException e) {
            remove(request, stream);
            throw e;
        }
    }

    public void unreadChanged(UserId reader) {
        open.getOrDefault(reader, List.of()).forEach(LiveStream::unreadChanged);
    }

    int count() {
        return count.get();
    }

    @Scheduled(fixedRate = 1_000)
    void tick() {
        Instant now = clock.instant();
        open.values().forEach(streams -> streams.forEach(stream -> stream.tick(now, profile.heartbeat())));
    }

    /** Before the web server waits for its last requests. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        open.values().forEach(streams -> streams.forEach(stream -> stream.end(EndReason.STOPPING)));
    }

    private void add(UserId reader, LiveStream stream) {
        List<LiveStream> streams = open.compute(reader, (_, present) -> {
            var longer = new ArrayList<>(present == null ? List.<LiveStream>of() : present);
            longer.add(stream);
            return List.copyOf(longer);
        });
        int surplus = streams.size() - profile.streamsPerUser();
        for (int i = 0; i < surplus; i++) {
            streams.get(i).end(EndReason.REPLACED);
        }
    }

    private void remove(StreamRequest request, LiveStream stream) {
        open.computeIfPresent(request.mine().reader(), (_, present) -> {
            List<LiveStream> shorter =
                    present.stream().filter(each -> each != stream).toList();
            return shorter.isEmpty() ? null : shorter;
        });
        stream.leave(feeds);
        count.decrementAndGet();
    }
}
