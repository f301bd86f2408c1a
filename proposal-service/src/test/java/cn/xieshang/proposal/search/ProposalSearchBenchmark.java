package cn.xieshang.proposal.search;

import cn.xieshang.proposal.search.ProposalTexts.Matter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the index costs and answers: {@code -Dbenchmark=100000} proposals of one district, on disk, two who ask at once.
 * To be run with the heap of the service, {@code -Xmx96m}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "\\d+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalSearchBenchmark {
    private static final int QUESTIONS = Integer.getInteger("questions", 300);
    private static final int PAGE = 500;
    private static final int PROPOSALS = Integer.getInteger("benchmark", 100_000);
    private static final ProposalTexts TEXTS = new ProposalTexts();
    private static final List<String> WORDS =
            List.of("加装电梯", "望江街道 停车", "失地农民再就业", "建议", "兴隆社区", "\"错时共享\"", "老旧小区加装电梯的资金如何分摊", "12345");

    @TempDir
    private static @Nullable Path directory;

    private @Nullable Shelf shelf;

    @BeforeAll
    void build() throws IOException {
        Shelf empty = new Shelf(new MemoryFeed(), Objects.requireNonNull(directory)).followed();
        long writing = 0;
        for (int from = 0; from < PROPOSALS; from += PAGE) {
            List<SearchableProposal> page = IntStream.range(from, Math.min(PROPOSALS, from + PAGE))
                    .mapToObj(ProposalSearchBenchmark::proposal)
                    .toList();
            long started = System.nanoTime();
            empty.index.put(page);
            empty.index.refresh();
            writing += System.nanoTime() - started;
        }
        empty.index.commitAfter(Duration.ZERO);
        shelf = empty;
        System.out.printf(
                "%d indexed in %.1f s, %d MB on disk, heap %d MB of %d%n",
                PROPOSALS,
                writing / 1e9,
                onDisk() >> 20,
                used() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    @Test
    void theNearestOfAll() throws InterruptedException {
        measure("a reworded copy among the first 3", number -> {
            int original = number * 331 % PROPOSALS;
            return first(original, TEXTS.reword(Shelf.matter(original), original, original + 1_000_000L));
        });
        measure("a passage of 150 characters among the first 3", number -> {
            int original = number * 331 % PROPOSALS;
            Matter other = new Matter(Shelf.matter(original).topic() + 5, original);
            ProposalText own = TEXTS.write(other, original + 6_000_000L, 1);
            String copied = TEXTS.write(Shelf.matter(original), original, original)
                    .analysis()
                    .substring(20, 170);
            return first(
                    original,
                    new ProposalText(own.title(), own.background(), own.analysis() + copied, own.suggestion()));
        });
        measure(
                "a matter nobody raised resembles nothing",
                number -> similar(TEXTS.write(new Matter(28 + number % 2, number), number + 9_000_000L, 1))
                        .isEmpty());
    }

    @Test
    void words() throws InterruptedException {
        measure(
                "a page of 20 by words",
                number -> !find(WORDS.get(number % WORDS.size()), null).isEmpty());
        measure(
                "the next page, of one stage",
                number -> !find(WORDS.get(number % WORDS.size()), "p050000").isEmpty());
    }

    private void measure(String what, IntPredicate question) throws InterruptedException {
        long warm = IntStream.range(0, 30).filter(question).count();
        long[] times = new long[QUESTIONS];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();
        AtomicLong processor = new AtomicLong();
        Runnable asker = () -> {
            for (int number = next.getAndIncrement(); number < QUESTIONS; number = next.getAndIncrement()) {
                long started = System.nanoTime();
                right.addAndGet(question.test(number) ? 1 : 0);
                times[number] = System.nanoTime() - started;
            }
            processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        };
        List<Thread> askers =
                List.of(Thread.ofPlatform().start(asker), Thread.ofPlatform().start(asker));
        for (Thread each : askers) {
            each.join();
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: %d of 30 while warming up, then %d of %d; p50 %.1f ms, p99 %.1f ms, processor %.1f ms each, heap"
                        + " %d MB%n",
                what,
                warm,
                right.get(),
                QUESTIONS,
                times[QUESTIONS / 2] / 1e6,
                times[QUESTIONS * 99 / 100] / 1e6,
                processor.get() / 1e6 / QUESTIONS,
                used() >> 20);
    }

    private boolean first(int original, ProposalText draft) {
        return similar(draft).stream().limit(3).anyMatch(one -> one.id().equals("p%06d".formatted(original)));
    }

    private List<SimilarProposals.Similar> similar(ProposalText draft) {
        return shelf().similarTo(draft);
    }

    private List<ProposalSearch.Hit> find(String words, @Nullable String after) {
        List<Set<String>> narrowed = after == null ? List.of() : List.of(Set.of("stage=filed", "stage=closed"));
        return shelf().search.find(Shelf.DISTRICT, words, narrowed, after, 20);
    }

    private Shelf shelf() {
        return Objects.requireNonNull(shelf);
    }

    private static SearchableProposal proposal(int number) {
        String id = "p%06d".formatted(number);
        return new SearchableProposal(
                id,
                1,
                Shelf.DISTRICT,
                id,
                true,
                Set.of("stage=" + (number % 3 == 0 ? "filed" : "closed")),
                TEXTS.write(Shelf.matter(number), number, number));
    }

    private long onDisk() throws IOException {
        try (var files = Files.list(Objects.requireNonNull(directory))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
