package cn.xieshang.local.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheEntryTests {
    @TempDir
    private Path cache;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void anEntryIsMadeOnce() {
        Path first = entry("0a");
        assertThat(entry("0a")).isEqualTo(first).isDirectoryContaining(file -> file.endsWith("content"));
        assertThat(made).hasValue(1);
    }

    @Test
    void aFailedMakingLeavesNothingThatLooksComplete() throws IOException {
        assertThatThrownBy(() -> CacheEntry.of(cache, "thing", "0a", directory -> {
                    Files.writeString(directory.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void entriesThatNobodyUsedForDaysMakeRoomForANewOne() throws IOException {
        Path old = entry("0a");
        Path recent = entry("0b");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
        entry("0c");
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    private Path entry(String key) {
        return CacheEntry.of(cache, "thing", key, directory -> {
            made.incrementAndGet();
            Files.writeString(directory.resolve("content"), key);
        });
    }
}
