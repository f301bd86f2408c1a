package cn.xieshang.local.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The AOT cache of JDK 25 for one program: loaded and linked classes and method profiles. The first run without one is its
 * training: a real start and real use. The JVM writes the cache when that run ends in order; it is used from the next on.
 */
public final class AotCache {
    private static final boolean OFF = "off".equals(System.getenv("XIESHANG_AOT"));

    private final Path directory;
    private final String key;

    /** @param flags those with which the program runs: a cache fits one JVM with one set of flags */
    public AotCache(Path directory, String name, List<String> flags) {
        this.directory = directory;
        this.key = name + "-" + Digests.of(System.getProperty("java.vm.version") + flags);
    }

    public List<String> flags(long recordingOf) {
        if (OFF) {
            return List.of();
        }
        return Files.exists(finished())
                ? List.of("-XX:AOTCache=" + finished(), "-Xlog:aot*=off,cds=off")
                : List.of("-XX:AOTCacheOutput=" + recording(recordingOf), "-Xlog:aot*=off,cds*=off");
    }

    /** Where this run's training goes; empty when there is nothing to train. */
    public Optional<Recording> recordingOf(long run) {
        return OFF || Files.exists(finished())
                ? Optional.empty()
                : Optional.of(
                        new Recording(recording(run).toString(), finished().toString()));
    }

    private Path finished() {
        return directory.resolve(key + ".aot");
    }

    private Path recording(long run) {
        return directory.resolve(key + "-" + run + ".training");
    }

    /** A training that runs. Only the one who saw the process end in order may keep its result: else it may be half a file. */
    public record Recording(String unfinished, String finished) {
        public boolean keep() {
            try {
                if (!Files.isRegularFile(Path.of(unfinished))) {
                    return false;
                }
                Files.move(Path.of(unfinished), Path.of(finished), StandardCopyOption.ATOMIC_MOVE);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void discard() {
            try {
                Files.deleteIfExists(Path.of(unfinished));
                Files.deleteIfExists(Path.of(unfinished + ".config"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
