package cn.xieshang.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTests {
    private static final int WRITERS = 8;
    private static final int WRITES = 300;

    @Test
    void everyAnswerComesAfterACommitThatHoldsTheWrite() {
        Set<Integer> memory = ConcurrentHashMap.newKeySet();
        Set<Integer> file = ConcurrentHashMap.newKeySet();
        Set<Integer> tooEarly = ConcurrentHashMap.newKeySet();
        AtomicInteger half = new AtomicInteger();
        AtomicInteger commitsOverHalves = new AtomicInteger();
        GroupCommit commits = new GroupCommit(() -> {
            if (half.get() != 0) {
                commitsOverHalves.incrementAndGet();
            }
            file.addAll(memory);
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITES; i++) {
                int write = i;
                threads.execute(() -> {
                    commits.write(() -> {
                        half.incrementAndGet();
                        memory.add(write);
                        Thread.yield();
                        half.decrementAndGet();
                        return write;
                    });
                    if (!file.contains(write)) {
                        tooEarly.add(write);
                    }
                });
            }
        }
        assertThat(tooEarly).isEmpty();
        assertThat(commitsOverHalves).hasValue(0);
        assertThat(file).hasSize(WRITES);
    }

    @Test
    void aFailedCommandIsCommittedTooBecauseOthersHaveSeenWhatItDid() {
        AtomicInteger committed = new AtomicInteger();
        GroupCommit commits = new GroupCommit(committed::incrementAndGet);
        assertThatThrownBy(() -> commits.write(() -> {
                    throw new IllegalStateException("half done");
                }))
                .hasMessage("half done");
        assertThat(committed).hasValue(1);
    }
}
