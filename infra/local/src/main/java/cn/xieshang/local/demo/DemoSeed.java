package cn.xieshang.local.demo;

import cn.xieshang.local.keycloak.DemoLogin;
import cn.xieshang.local.keycloak.KeycloakAdmin;
import cn.xieshang.local.keycloak.RealmUpkeep;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tells the demo to the platform, by its own doors and with real tokens; once for a data directory. */
public final class DemoSeed {
    private static final int ATTEMPTS = 120;
    private static final long LOOK_AGAIN_MILLIS = 500;

    /** The codes by which the example opinions are followed. */
    public record Seeded(List<String> trackingCodes) {}

    private final Platform platform;
    private final DemoScript script = DemoScript.read();
    private final GatewayClient gateway;
    private final KeycloakAdmin keycloak;
    private final String password;
    private final Map<String, String> tokens = new HashMap<>();

    public DemoSeed(Platform platform) {
        this.platform = platform;
        this.gateway = new GatewayClient(platform.ports().gateway());
        this.keycloak = new KeycloakAdmin(platform.ports().keycloak());
        this.password = DemoAccounts.read(platform.workplace().root()).password();
    }

    public static Path marker(Platform platform) {
        return platform.workplace().run().resolve("demo.json");
    }

    public boolean done() {
        return Files.exists(marker(platform));
    }

    public void tell() throws IOException, InterruptedException {
        for (DemoScript.Entry entry : script.register()) {
            gateway.register(token(entry.as()), entry.path(), entry.body());
        }
        String admin = new RealmUpkeep(
                        platform.workplace(),
                        platform.ports(),
                        platform.settings().demo())
                .adminToken(keycloak);
        for (DemoScript.Member member : script.members()) {
            String user = provisionedUser(member);
            if (!logsIn(member)) {
                setPassword(admin, user);
            }
        }
        List<String> codes = new ArrayList<>();
        for (DemoScript.Opinion opinion : script.opinions()) {
            codes.add(gateway.submit("/public/opinions", opinion.body(), opinion.key())
                    .json()
                    .path("trackingCode")
                    .asString());
        }
        JsonFile.write(marker(platform), new Seeded(codes));
    }

    /** The account follows the registration by itself, a little later. */
    private String provisionedUser(DemoScript.Member member) throws IOException, InterruptedException {
        JsonNode account = JsonFile.JSON.createObjectNode();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            account = gateway.get(token(member.seenBy()), member.path()).json().path("account");
            if (account.path("state").asString("").equals("provisioned")) {
                return account.path("userId").asString();
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        throw new IOException("no account for " + member.username() + ": " + account);
    }

    /** Keycloak refuses to set the same password again, so an earlier try that came this far must be noticed. */
    private boolean logsIn(DemoScript.Member member) {
        try {
            token(member.username());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void setPassword(String admin, String user) throws IOException {
        JsonNode credential = JsonFile.JSON
                .createObjectNode()
                .put("type", "password")
                .put("temporary", false)
                .put("value", password);
        keycloak.call(admin, "PUT", "xieshang/users/" + user + "/reset-password", credential);
    }

    private String token(String account) throws IOException {
        String known = tokens.get(account);
        if (known != null) {
            return known;
        }
        String token = new DemoLogin(keycloak).token(account, password);
        tokens.put(account, token);
        return token;
    }
}
