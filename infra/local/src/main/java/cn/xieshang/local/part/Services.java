package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.java.ApplicationJar;
import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.setup.Ports;
import cn.xieshang.local.setup.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Our own applications: what each listens on, needs, and is told by its environment. */
final class Services {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int HEAP_MEGABYTES = 96;
    private static final int EXPECTED_MEGABYTES = 230;
    private static final String MONGO = "mongo";

    private final Platform platform;
    private final Ports ports;

    Services(Platform platform) {
        this.platform = platform;
        this.ports = platform.ports();
    }

    Part member() {
        return service(
                "member-service",
                ports.memberService(),
                () -> Map.of(
                        "XIESHANG_KEYCLOAK_URL",
                        "http://127.0.0.1:" + ports.keycloak(),
                        "XIESHANG_KEYCLOAK_REALM",
                        "xieshang",
                        "XIESHANG_KEYCLOAK_CLIENT_ID",
                        "member-service",
                        "XIESHANG_KEYCLOAK_CLIENT_SECRET",
                        platform.secrets().memberServiceSecret()));
    }

    Part opinion() {
        return service("opinion-service", ports.opinionService(), Map::of);
    }

    Part proposal() {
        String name = "proposal-service";
        return service(
                name,
                ports.proposalService(),
                () -> Map.of(
                        "XIESHANG_DOSSIER_KEYS",
                        platform.secrets().dossierKeys(name).toString(),
                        "XIESHANG_PROPOSAL_SEARCH_DIRECTORY",
                        platform.workplace().data().resolve("proposal-index").toString()));
    }

    Part notification() {
        return service("notification-service", ports.notificationService(), Map::of);
    }

    Part gateway() {
        return part(
                "gateway",
                ports.gateway(),
                "http://localhost:" + ports.gateway() + "/",
                List.of(),
                () -> Map.of(
                        "XIESHANG_GATEWAY_MEMBER", local(ports.memberService()),
                        "XIESHANG_GATEWAY_OPINION", local(ports.opinionService()),
                        "XIESHANG_GATEWAY_PROPOSAL", local(ports.proposalService()),
                        "XIESHANG_GATEWAY_NOTIFICATION", local(ports.notificationService()),
                        "XIESHANG_GATEWAY_KEYCLOAK", "http://localhost:" + ports.keycloak()));
    }

    private Part service(String name, int port, Supplier<Map<String, String>> own) {
        return part(name, port, local(port), List.of(MONGO, Parts.TOPICS), () -> {
            Secrets secrets = platform.secrets();
            Map<String, String> environment = new HashMap<>(own.get());
            environment.put("SPRING_MONGODB_URI", platform.mongo().uri(platform.database(name)));
            environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
            environment.put(
                    "XIESHANG_ENCRYPTION_KEYSET", secrets.encryptionKeyset(name).toString());
            environment.put(
                    "XIESHANG_ENCRYPTION_INDEX_KEYSET",
                    secrets.indexKeyset(name).toString());
            return environment;
        });
    }

    private Part part(String name, int port, String url, List<String> needs, Supplier<Map<String, String>> own) {
        return new Part(
                name,
                platform.versions().platform(),
                port,
                url,
                EXPECTED_MEGABYTES,
                needs,
                Probe.http(local(port) + "/actuator/health/readiness"),
                PATIENCE,
                () -> start(name, port, own.get()));
    }

    private Map<String, String> common(String name, int port) {
        Path jwks = platform.workplace().data().resolve("jwks").resolve(name + ".json");
        return Map.of(
                "SERVER_PORT", Integer.toString(port),
                "SERVER_ADDRESS", "127.0.0.1",
                "XIESHANG_SECURITY_ISSUER", platform.issuer(),
                "XIESHANG_SECURITY_JWKS_URI",
                        local(ports.keycloak()) + "/realms/xieshang/protocol/openid-connect/certs",
                "XIESHANG_SECURITY_JWKS_COPY", jwks.toString());
    }

    private Start start(String name, int port, Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(common(name, port));
        environment.putAll(own);
        Path jar = platform.workplace().root().resolve(name).resolve("target").resolve(name + ".jar");
        Path extracted =
                new ApplicationJar(name, jar).extracted(platform.workplace().cache());
        JavaCommand command = JavaCommand.withHeap(HEAP_MEGABYTES);
        AotCache aot = new AotCache(extracted, name, command.flags());
        return Start.ofJava(
                platform.training(),
                command,
                aot,
                List.of("-jar", extracted.resolve(name + ".jar").toString()),
                environment);
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
