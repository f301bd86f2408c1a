package cn.xieshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.journey.Caller.Answer;
import cn.xieshang.journey.Caller.Unanswered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many people who speak at once, each with a key of their own, and remember what they were told. */
final class Crowd implements AutoCloseable {
    /** A key whose request was killed answers "under way" until its lease of a minute is over. */
    private static final Duration ONCE_THE_FIRST_TRY_IS_TAKEN_FOR_DEAD = Duration.ofSeconds(100);

    private final Caller citizen;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<Future<?>> speaking = new ArrayList<>();
    private final ExecutorService people = Executors.newFixedThreadPool(6);

    Crowd(Caller citizen) {
        this.citizen = citizen;
    }

    void speak(int number) {
        for (int i = 0; i < number; i++) {
            String key = UUID.randomUUID().toString();
            keys.add(key);
            speaking.add(people.submit(() -> tryOnce(key)));
        }
    }

    void awaitAcknowledged(int number) {
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> acknowledged.size() >= number);
    }

    /** Waits until nobody is speaking any more; how many were told that they were heard. */
    int settle() {
        for (Future<?> each : speaking) {
            try {
                each.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return acknowledged.size();
    }

    /** Everybody says it again with the same key and hears the same as before; the serial numbers by tracking code. */
    Map<String, String> repeat() {
        Map<String, String> serials = new HashMap<>();
        for (String key : keys) {
            Answer again = await().atMost(ONCE_THE_FIRST_TRY_IS_TAKEN_FOR_DEAD)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> submit(key), answer -> answer.status() == 201);
            String code = again.text("trackingCode");
            assertThat(code).as("the same key, the same answer").isEqualTo(acknowledged.getOrDefault(key, code));
            serials.put(code, again.text("serialNo"));
        }
        return serials;
    }

    private void tryOnce(String key) {
        try {
            Answer answer = submit(key);
            if (answer.status() == 201) {
                acknowledged.put(key, answer.text("trackingCode"));
            }
        } catch (Unanswered e) {
            // nobody knows whether it was taken in: this is what the key is for
        }
    }

    private Answer submit(String key) {
        return Opinions.submit(citizen, key, "第 " + key + " 件", null);
    }

    @Override
    public void close() {
        people.close();
    }
}
