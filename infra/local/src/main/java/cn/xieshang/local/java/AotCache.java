package cn.xieshang.local.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The AOT cache of JDK 25 for one program: loaded and linked classes. It is made by a training, a run apart from real ones:
 * recording makes a run slow and big, and the JVM needs half a minute to write the cache when that run ends.
 */
public final class AotCache {
    private static final boolean OFF = "off".equals(System.getenv("XIESHANG_AOT"));
    private static final String QUIET = "-Xlog:aot*=off,cds*=off";

    private final Path directory;
    private final String key;

    /** @param flags those with which the program runs: a cache fits one JVM with one set of flags */
    public AotCache(Path directory, String name, List<String> flags) {
        this.directory = directory;
        this.key = name + "-" + Digests.of(System.getProperty("java.vm.version") + flags);
    }

    public static boolean isOff() {
        return OFF;
    }

    /** For a run that uses what there is. */
    public List<String> flags() {
        return OFF || !Files.exists(finished()) ? List.of() : List.of("-XX:AOTCache=" + finished(), QUIET);
    }

    /** Where a run's training goes; empty when there is nothing to train. */
    public Optional<Recording> missing(long run) {
        return Files.exists(finished())
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
        /**
         * Without the optimising compiler: then no profiles are recorded, which would make it compile right at the start of every
         * later run, half of that start's work.
         */
        public List<String> flags() {
            return List.of("-XX:AOTCacheOutput=" + unfinished, "-XX:TieredStopAtLevel=1", QUIET);
        }

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
