package cn.xieshang.local.java;

import cn.xieshang.local.setup.Complaint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Spring Boot jar, taken apart once per content: plain jars start faster and can have an AOT cache. */
public record ApplicationJar(String name, Path jar) {

    /** The directory with {@code name.jar} and {@code lib/}. */
    public Path extracted(Path cache) {
        if (!Files.isRegularFile(jar)) {
            throw new Complaint("build.missing", jar);
        }
        return CacheEntry.of(cache, name, Digests.of(List.of(jar)), this::extract);
    }

    private void extract(Path directory) throws IOException {
        Process tool = new ProcessBuilder(
                        JavaCommand.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (tool.waitFor() != 0) {
                throw new IOException("extracting " + jar + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
