package cn.xieshang.platform.timers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast an outage is caught up: {@code -Dbenchmark=100000} with {@code MONGODB_URI_TEST} naming an indexed server. */
@EnabledIfSystemProperty(named = "benchmark", matches = "\\d+")
class TimerDrainBenchmark {
    private final TimerBench bench = new TimerBench();

    @Test
    void anOutageIsCaughtUpFast() {
        int overdue = Integer.getInteger("benchmark", 100_000);
        TimerSettings settings = new TimerSettings(
                true,
                Integer.getInteger("batch", 200),
                Integer.getInteger("workers", 4),
                Duration.ofSeconds(30),
                Duration.ofSeconds(20),
                Duration.ofSeconds(2),
                Duration.ofMinutes(10));
        fill(overdue);
        bench.time.forward(Duration.ofDays(8));
        TimerWatch engine = bench.engine(bench.promises, bench.time, settings);
        System.gc();
        long heap = used();
        Highest highest = new Highest(heap);
        long started = System.nanoTime();
        int fired = sweep(engine, highest);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.gc();
        System.out.printf(
                "fired %d in %.1f s: %.0f/s; heap %d MB before, %d at most, %d after%n",
                fired, seconds, fired / seconds, heap >> 20, highest.bytes >> 20, used() >> 20);
        assertThat(fired).isEqualTo(overdue);
        assertThat(bench.store
                        .collection(bench.collection)
                        .countDocuments(new Document("version", 2L).append("done", List.of("reminded"))))
                .isEqualTo(overdue);
    }

    private static final class Highest {
        private long bytes;

        Highest(long bytes) {
            this.bytes = bytes;
        }

        boolean note() {
            bytes = Math.max(bytes, used());
            return true;
        }
    }

    private static int sweep(TimerWatch engine, Highest highest) {
        try {
            return engine.sweep().sweep(highest::note);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(int overdue) {
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < overdue; number++) {
            documents.add(Promises.promise("p" + number, bench.time.instant().minusMillis(number), 3)
                    .append("version", 1L)
                    .append("text", "x".repeat(1_000)));
            if (documents.size() == 5_000 || number == overdue - 1) {
                bench.insert(documents);
                documents.clear();
            }
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
