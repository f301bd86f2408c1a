package cn.xieshang.local.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The launcher's own jars for the servers that it embeds, copied so that a new build does not pull them from under a running broker. */
public record ServerLibraries(Path target) {

    /** The directory with the copies. */
    public Path copied(Path cache) {
        List<Path> jars = Stream.concat(Stream.of(target.resolve("local.jar")), jarsIn(target.resolve("lib")))
                .toList();
        return CacheEntry.of(cache, "servers", Digests.of(jars), directory -> {
            for (Path jar : jars) {
                Files.copy(jar, directory.resolve(jar.getFileName()));
            }
        });
    }

    /** In an order that stays the same, as an AOT cache demands. */
    public static String classPath(Path directory) {
        return jarsIn(directory).map(Path::toString).collect(Collectors.joining(":"));
    }

    private static Stream<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
