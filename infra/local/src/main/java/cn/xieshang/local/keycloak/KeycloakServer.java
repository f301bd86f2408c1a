package cn.xieshang.local.keycloak;

import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.setup.Ports;
import cn.xieshang.local.setup.Secrets;
import cn.xieshang.local.setup.Workplace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How Keycloak is started: directly, already built, on loopback, with one fixed address in its tokens. */
public final class KeycloakServer {
    public static final String ADMIN = "admin";
    private static final int HEAP_MEGABYTES = 224;

    private final Workplace workplace;
    private final Ports ports;
    private final boolean demo;
    private final KeycloakHome home;

    public KeycloakServer(Workplace workplace, Ports ports, boolean demo) {
        this.workplace = workplace;
        this.ports = ports;
        this.demo = demo;
        this.home = new KeycloakHome(workplace.data().resolve("keycloak"));
    }

    public void prepare(Path distribution) {
        home.linkTo(distribution);
        RealmImport.write(workplace.root(), demo, home.importDirectory());
    }

    /** Its home is another in every data directory, so it is not among the flags that an AOT cache depends on. */
    public JavaCommand command() {
        List<String> flags = new ArrayList<>(KeycloakDistribution.jvmFlags(home.directory()));
        flags.add("-Dkc.config.built=true");
        return JavaCommand.withHeap(HEAP_MEGABYTES).flags(flags);
    }

    public List<String> program(Path distribution) {
        List<String> words = new ArrayList<>(KeycloakDistribution.program(distribution));
        words.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--http-management-host=127.0.0.1",
                "--hostname=http://localhost:" + ports.keycloak(),
                "--cache=local",
                "--log-level=info,io.smallrye.health:warn",
                "--db-url=" + home.databaseUrl()));
        return words;
    }

    public Map<String, String> environment(Secrets secrets) {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword(),
                "XIESHANG_WEB_ORIGIN", webOrigin(),
                "XIESHANG_MEMBER_SERVICE_SECRET", secrets.memberServiceSecret());
    }

    private String webOrigin() {
        return "http://localhost:" + ports.gateway();
    }
}
