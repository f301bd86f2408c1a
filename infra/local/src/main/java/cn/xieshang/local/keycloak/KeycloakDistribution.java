package cn.xieshang.local.keycloak;

import cn.xieshang.local.java.CacheEntry;
import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Workplace;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The published distribution, unpacked and built ("augmented") once per version, so that every start is an optimised one. */
public final class KeycloakDistribution {
    private static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--metrics-enabled=false");

    private final Path zip;
    private final String version;
    private final Path cache;

    public KeycloakDistribution(Workplace workplace, String version) {
        this.zip = workplace.root().resolve("infra/local/target/servers/keycloak-quarkus-dist-" + version + ".zip");
        this.version = version;
        this.cache = workplace.cache();
    }

    /** The directory with {@code lib/}, {@code conf/} and so on. */
    public Path prepared() {
        Path entry = CacheEntry.of(cache, "keycloak", version, this::unpackAndBuild);
        return entry.resolve("keycloak-" + version);
    }

    /** What makes it run on a new JDK, as its own start script says it. */
    static List<String> jvmFlags(Path home) {
        return List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"));
    }

    static List<String> program(Path distribution) {
        return List.of(
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private void unpackAndBuild(Path directory) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new Complaint("build.missing", zip);
        }
        unpack(directory);
        Path home = directory.resolve("keycloak-" + version);
        List<String> words = new ArrayList<>(JavaCommand.withHeap(512)
                .flags(jvmFlags(home))
                .words(List.of("-XX:TieredStopAtLevel=1"), program(home)));
        words.addAll(BUILD_OPTIONS);
        Process build = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (build.waitFor() != 0) {
                throw new IOException("building Keycloak: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void unpack(Path directory) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(new BufferedInputStream(file, 1 << 16))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("entry outside of its directory: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
