package cn.xieshang.local.mongo;

import cn.xieshang.local.setup.Complaint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which MongoDB serves. */
public sealed interface MongoChoice {

    /** The connection string for a service's database. */
    String uri(String database);

    /** For people: what it is, without user or password. */
    String description();

    /** Runs already, somewhere; we start nothing. */
    record Given(MongoUri given) implements MongoChoice {
        @Override
        public String uri(String database) {
            return given.withDatabase(database);
        }

        @Override
        public String description() {
            return "MONGODB_URI " + given.withoutCredentials();
        }
    }

    /** A mongod of this machine, started as a replica set of one. */
    record Binary(Path mongod, int port) implements MongoChoice {
        @Override
        public String uri(String database) {
            return "mongodb://127.0.0.1:" + port + "/" + database + "?replicaSet=" + ReplicaSet.NAME;
        }

        @Override
        public String description() {
            return "mongod " + mongod;
        }

        /** How it is started; made a replica set afterwards, see {@link ReplicaSet}. */
        public static List<String> words(Path mongod, int port, Path directory) {
            return List.of(
                    mongod.toString(),
                    "--replSet",
                    ReplicaSet.NAME,
                    "--bind_ip",
                    "127.0.0.1",
                    "--port",
                    Integer.toString(port),
                    "--dbpath",
                    directory.toString(),
                    "--wiredTigerCacheSizeGB",
                    "0.25");
        }
    }

    /** The Java server with its file below the data directory. */
    record Embedded(String version, int port) implements MongoChoice {
        @Override
        public String uri(String database) {
            return "mongodb://127.0.0.1:" + port + "/" + database;
        }

        @Override
        public String description() {
            return "mongo-java-server " + version + " (embedded)";
        }
    }

    static MongoChoice find(Map<String, String> environment, String embeddedVersion, int port) {
        Optional<String> uri = set(environment, "MONGODB_URI");
        if (uri.isPresent()) {
            return new Given(MongoUri.parse(uri.get()));
        }
        Optional<String> named = set(environment, "MONGOD_BIN");
        if (named.isPresent()) {
            Path mongod = Path.of(named.get()).toAbsolutePath();
            if (!Files.isExecutable(mongod)) {
                throw new Complaint("mongod.notExecutable", mongod);
            }
            return new Binary(mongod, port);
        }
        return onPath(environment)
                .<MongoChoice>map(mongod -> new Binary(mongod, port))
                .orElseGet(() -> new Embedded(embeddedVersion, port));
    }

    private static Optional<Path> onPath(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
