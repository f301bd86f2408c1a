package cn.xieshang.local.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTests {
    @TempDir
    private Path directory;

    private AotCache cache = new AotCache(Path.of("."), "thing", List.of());

    @BeforeEach
    void setUp() {
        cache = new AotCache(directory, "thing", List.of("-Xmx96m"));
    }

    @Test
    void aRealRunNeverRecords() {
        assertThat(cache.flags()).isEmpty();
    }

    @Test
    void whatATrainingWroteIsUsedFromThenOn() throws IOException {
        AotCache.Recording training = cache.missing(1).orElseThrow();
        assertThat(training.flags()).contains("-XX:AOTCacheOutput=" + training.unfinished());
        Files.writeString(Path.of(training.unfinished()), "a cache");

        assertThat(training.keep()).isTrue();

        assertThat(cache.flags()).contains("-XX:AOTCache=" + training.finished());
        assertThat(cache.missing(2)).isEmpty();
    }

    @Test
    void whatATrainingLeftUnfinishedIsNotUsed() throws IOException {
        AotCache.Recording training = cache.missing(1).orElseThrow();
        Files.writeString(Path.of(training.unfinished()), "half a cache");

        training.discard();

        assertThat(cache.flags()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void otherFlagsNeedAnotherCache() throws IOException {
        AotCache.Recording training = cache.missing(1).orElseThrow();
        Files.writeString(Path.of(training.unfinished()), "a cache");
        training.keep();

        assertThat(new AotCache(directory, "thing", List.of("-Xmx128m")).flags())
                .isEmpty();
    }
}
