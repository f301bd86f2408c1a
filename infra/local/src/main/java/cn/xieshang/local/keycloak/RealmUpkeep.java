package cn.xieshang.local.keycloak;

import cn.xieshang.local.setup.JsonFile;
import cn.xieshang.local.setup.Ports;
import cn.xieshang.local.setup.Secrets;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak imports the realm once. What of it depends on how the platform is started is brought up to date here. */
public final class RealmUpkeep {
    private static final String REALM = "xieshang";

    /** How the realm was left: with which address of the pages, with which demo accounts. */
    record Left(String webOrigin, List<String> demoAccounts) {}

    private final Workplace workplace;
    private final Ports ports;
    private final boolean demo;
    private final Path file;

    public RealmUpkeep(Workplace workplace, Ports ports, boolean demo) {
        this.workplace = workplace;
        this.ports = ports;
        this.demo = demo;
        this.file = workplace.data().resolve("keycloak/realm-left.json");
    }

    public void bringUpToDate() throws IOException {
        Left wanted = new Left("http://localhost:" + ports.gateway(), demo ? demoAccounts() : List.of());
        Optional<Left> left = JsonFile.read(file, Left.class);
        if (left.isPresent() && !left.get().equals(wanted)) {
            KeycloakAdmin admin = new KeycloakAdmin(ports.keycloak());
            String token = adminToken(admin);
            moveWebClient(admin, token, wanted.webOrigin());
            if (demo) {
                addDemo(admin, token);
            }
        }
        JsonFile.write(file, wanted);
    }

    /** Of the administrator of all realms, whom the first start made. */
    public String adminToken(KeycloakAdmin admin) throws IOException {
        return admin.token("master", "admin-cli", KeycloakServer.ADMIN, new Secrets(workplace).keycloakAdminPassword());
    }

    private static void moveWebClient(KeycloakAdmin admin, String token, String origin) throws IOException {
        ObjectNode client = admin.find(token, REALM + "/clients?clientId=xieshang-web", "clientId", "xieshang-web")
                .orElseThrow(() -> new IOException("the realm has no client xieshang-web"));
        client.putArray("redirectUris").add(origin + "/*");
        client.putArray("webOrigins").add(origin);
        admin.call(token, "PUT", REALM + "/clients/" + client.path("id").asString(), client);
    }

    private List<String> demoAccounts() {
        return RealmImport.demo(workplace.root())
                .withArray("users")
                .valueStream()
                .map(user -> user.path("username").asString())
                .toList();
    }

    /** People who are there stay as they are, with their id and password; the client has nothing to lose. */
    private void addDemo(KeycloakAdmin admin, String token) throws IOException {
        ObjectNode demo = RealmImport.demo(workplace.root());
        add(admin, token, "OVERWRITE", "clients", demo);
        add(admin, token, "SKIP", "users", demo);
    }

    private static void add(KeycloakAdmin admin, String token, String ifThere, String kind, ObjectNode demo)
            throws IOException {
        ObjectNode addition = JsonFile.JSON.createObjectNode().put("ifResourceExists", ifThere);
        addition.set(kind, demo.withArray(kind));
        admin.call(token, "POST", REALM + "/partialImport", addition);
    }
}
