package cn.xieshang.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The directories.
 *
 * @param root the clone
 * @param data what must survive: stores, secrets, logs, records of running parts
 * @param cache what can be made again from the build: unpacked servers and applications, AOT caches
 */
public record Workplace(Path root, Path data, Path cache) {

    /** {@code XIESHANG_ROOT} is set by the script; data and cache may be moved by an option or a variable. */
    public static Workplace find(Optional<Path> dataOption) {
        Path root = absolute(System.getenv().getOrDefault("XIESHANG_ROOT", "."));
        Path home = root.resolve(".xieshang");
        Path data = dataOption
                .map(path -> path.toAbsolutePath().normalize())
                .orElseGet(() -> fromEnvironment("XIESHANG_DATA").orElse(home.resolve("data")));
        Path cache = fromEnvironment("XIESHANG_CACHE").orElse(home.resolve("cache"));
        return new Workplace(root, data, cache);
    }

    public Path run() {
        return data.resolve("run");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path secrets() {
        return data.resolve("secrets");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Readable by the owner alone: there are secrets and personal data below. */
    public void create() {
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(run());
            Files.createDirectories(logs());
            Files.createDirectories(secrets());
            Files.createDirectories(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> fromEnvironment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Workplace::absolute);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
