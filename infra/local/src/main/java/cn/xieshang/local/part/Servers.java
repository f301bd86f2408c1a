package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.java.ServerLibraries;
import cn.xieshang.local.kafka.KafkaBroker;
import cn.xieshang.local.keycloak.KeycloakDistribution;
import cn.xieshang.local.keycloak.KeycloakServer;
import cn.xieshang.local.mongo.EmbeddedMongo;
import cn.xieshang.local.mongo.MongoChoice;
import cn.xieshang.local.mongo.ReplicaSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers: store, broker, Keycloak. */
final class Servers {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform;
    private final ServerLibraries libraries;
    private final Path data;
    private final Path cache;

    Servers(Platform platform) {
        this.platform = platform;
        this.data = platform.workplace().data();
        this.cache = platform.workplace().cache();
        this.libraries = new ServerLibraries(platform.workplace().root().resolve("infra/local/target"));
    }

    /** Nothing to start when a MongoDB is given. */
    Optional<Part> mongo() {
        int port = platform.ports().mongo();
        return switch (platform.mongo()) {
            case MongoChoice.Given _ -> Optional.empty();
            case MongoChoice.Binary binary ->
                Optional.of(mongo(300, () -> ReplicaSet.primary(port), () -> mongod(binary.mongod(), port)));
            case MongoChoice.Embedded _ -> Optional.of(mongo(90, Probe.tcp(port), () -> embedded(port)));
        };
    }

    Part kafka() {
        int port = platform.ports().kafka();
        return new Part(
                "kafka",
                platform.versions().kafka(),
                port,
                "127.0.0.1:" + port,
                260,
                List.of(),
                Probe.tcp(port),
                PATIENCE,
                this::broker);
    }

    Part keycloak() {
        int port = platform.ports().keycloak();
        return new Part(
                "keycloak",
                platform.versions().keycloak(),
                port,
                "http://localhost:" + port,
                430,
                List.of(),
                Probe.http("http://127.0.0.1:" + platform.ports().keycloakManagement() + "/health/ready"),
                Duration.ofMinutes(5),
                this::identityProvider);
    }

    private Part mongo(int megabytes, Probe probe, Part.Preparation preparation) {
        int port = platform.ports().mongo();
        return new Part(
                "mongo",
                platform.mongo().description(),
                port,
                "mongodb://127.0.0.1:" + port,
                megabytes,
                List.of(),
                probe,
                PATIENCE,
                preparation);
    }

    private Start embedded(int port) {
        Path file = data.resolve("mongo/embedded.mv");
        return java(
                "mongo",
                JavaCommand.withHeap(96).flags(List.of("-Xlog:disable", "-Xlog:all=error:stdout")),
                EmbeddedMongo.class,
                List.of(Integer.toString(port), file.toString()));
    }

    private Start broker() {
        return java(
                "kafka",
                JavaCommand.withHeap(160).flags(List.of("-Dxieshang.log=warn")),
                KafkaBroker.class,
                List.of(
                        data.resolve("kafka").toString(),
                        Integer.toString(platform.ports().kafka()),
                        Integer.toString(platform.ports().kafkaController())));
    }

    private Start java(String name, JavaCommand command, Class<?> main, List<String> arguments) {
        Path directory = libraries.copied(cache);
        String classPath = ServerLibraries.classPath(directory);
        List<String> program = Stream.concat(Stream.of("-cp", classPath, main.getName()), arguments.stream())
                .toList();
        return Start.ofJava(
                platform.training(), command, new AotCache(directory, name, command.flags()), program, Map.of());
    }

    private Start identityProvider() {
        Path distribution = new KeycloakDistribution(
                        platform.workplace(), platform.versions().keycloak())
                .prepared();
        KeycloakServer server = new KeycloakServer(
                platform.workplace(), platform.ports(), platform.settings().demo());
        server.prepare(distribution);
        // where its home is differs from one data directory to the next and matters to no AOT cache
        AotCache aot = new AotCache(distribution, "keycloak", List.of());
        return Start.ofJava(
                platform.training(),
                server.command(),
                aot,
                server.program(distribution),
                server.environment(platform.secrets()));
    }

    private Start mongod(Path binary, int port) {
        Path directory = data.resolve("mongo/mongod");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Start(MongoChoice.Binary.words(binary, port, directory), Map.of(), Optional.empty());
    }
}
