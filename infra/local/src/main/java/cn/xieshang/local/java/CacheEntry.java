package cn.xieshang.local.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory of the cache that is either there as a whole or not at all, also when its making was killed. */
public final class CacheEntry {
    private static final Duration KEPT_UNUSED = Duration.ofDays(3);

    private CacheEntry() {}

    /** Fills a directory that nobody sees before it is complete. */
    public interface Maker {
        void fill(Path directory) throws IOException;
    }

    /** The directory {@code name-key}; made when it is missing. Older ones of that name that nobody used lately are removed. */
    public static Path of(Path cache, String name, String key, Maker maker) {
        Path entry = cache.resolve(name + "-" + key);
        try {
            if (!Files.isDirectory(entry)) {
                make(entry, maker);
                removeOld(cache, name, entry);
            }
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void make(Path entry, Maker maker) throws IOException {
        Files.createDirectories(entry.getParent());
        Path unfinished = Files.createTempDirectory(entry.getParent(), ".unfinished-");
        try {
            maker.fill(unfinished);
            Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(unfinished);
            if (!Files.isDirectory(entry)) {
                throw e;
            }
        }
    }

    private static void removeOld(Path cache, String name, Path current) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        try (Stream<Path> entries = Files.list(cache)) {
            for (Path entry : entries.toList()) {
                String file = entry.getFileName().toString();
                boolean sameKind = file.matches(name + "-[0-9a-f.]+") || file.startsWith(".unfinished-");
                if (sameKind
                        && !entry.equals(current)
                        && Files.getLastModifiedTime(entry).compareTo(limit) < 0) {
                    remove(entry);
                }
            }
        }
    }
}
