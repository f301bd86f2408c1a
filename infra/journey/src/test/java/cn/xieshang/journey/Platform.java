package cn.xieshang.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform under {@code ./xieshang}, on free ports and in a directory of its own; its store is the embedded one, or the
 * server that {@code MONGODB_URI_TEST} names.
 */
final class Platform implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ROOT = Path.of(System.getProperty("xieshang.root"));
    private static final int PORTS = 16;

    private final Path data;
    private final int base;

    private Platform(Path data, int base) {
        this.data = data;
        this.base = base;
    }

    static Platform up() throws IOException {
        Platform platform = new Platform(Files.createTempDirectory("xieshang-journey-"), freeBase());
        try {
            platform.start();
            return platform;
        } catch (IllegalStateException e) {
            platform.close();
            throw e;
        }
    }

    /** Starts what does not run; what runs is left alone. */
    void start() {
        run(Duration.ofMinutes(10), "up");
    }

    void start(String... only) {
        run(Duration.ofMinutes(10), "up", "--only", String.join(",", only));
    }

    Caller anonymous() {
        return new Caller(base, null);
    }

    /** A person with a demo account, freshly logged in. */
    Caller as(String account) {
        return new Caller(base, run(Duration.ofMinutes(1), "token", account).strip());
    }

    /** The running process of a part; asked for before the moment it is needed. */
    ProcessHandle process(String part) {
        for (JsonNode row : JSON.readTree(run(Duration.ofMinutes(1), "status", "--json"))) {
            if (row.path("name").asString("").equals(part)) {
                return ProcessHandle.of(row.path("pid").asLong()).orElseThrow();
            }
        }
        throw new IllegalStateException("no such part: " + part);
    }

    /** {@code kill -9}: the process gets no chance to put anything in order. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        run(Duration.ofMinutes(2), "down");
    }

    private String run(Duration patience, String... words) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("xieshang").toString()));
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile(data, "out-", ".txt");
            Path err = Files.createTempFile(data, "err-", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("XIESHANG_BASE_PORT", Integer.toString(base));
            builder.environment().put("XIESHANG_DATA", data.resolve("data").toString());
            builder.environment().put("XIESHANG_BUILD", "off");
            // databases of its own on the server that is given, if one is
            String server = System.getenv("MONGODB_URI_TEST");
            if (server != null) {
                builder.environment().put("MONGODB_URI", server);
                builder.environment()
                        .put("XIESHANG_DATABASES", data.getFileName().toString());
            }
            // nobody starts this platform a second time, so start-up caches would be made for nothing
            builder.environment().put("XIESHANG_AOT", "off");
            // many people behind one address
            for (String limit : List.of("ADDRESS", "USER", "INTAKE", "FOLLOW")) {
                builder.environment().put("XIESHANG_GATEWAY_LIMITS_" + limit + "_PERMINUTE", "100000");
            }
            Process process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end in time: " + Files.readString(out));
            }
            String answer = Files.readString(out, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + answer + Files.readString(err));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first of enough free ports in a row, below the range from which the system takes its own. */
    private static int freeBase() {
        for (int base = 21000; base < 31000; base += PORTS) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
