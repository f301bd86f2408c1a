package cn.xieshang.local.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs steps beside each other, each as soon as those that it needs are done. The first failure is thrown when all have ended. */
public final class Steps {
    /** @param needs names of steps; what is not among the steps counts as done */
    public record Step(String name, List<String> needs, Action action) {}

    /** What a step does. */
    public interface Action {
        void run() throws Exception;
    }

    private final Map<String, CompletableFuture<Void>> done = new HashMap<>();

    private Steps() {}

    /** Steps come after those they need. */
    public static void run(List<Step> steps) {
        Steps running = new Steps();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            steps.forEach(step -> running.add(step, threads));
            CompletableFuture.allOf(running.done.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private void add(Step step, ExecutorService threads) {
        CompletableFuture<?>[] needed =
                step.needs().stream().filter(done::containsKey).map(done::get).toArray(CompletableFuture[]::new);
        done.put(step.name(), CompletableFuture.allOf(needed).thenRunAsync(() -> run(step), threads));
    }

    private static void run(Step step) {
        try {
            step.action().run();
        } catch (Exception e) {
            throw e instanceof RuntimeException cause ? cause : new CompletionException(e);
        }
    }
}
