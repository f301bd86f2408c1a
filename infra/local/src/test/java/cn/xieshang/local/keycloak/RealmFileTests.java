package cn.xieshang.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.local.setup.JsonFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RealmFileTests {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path directory;

    @Test
    void noClientTakesPasswordsForTokens() {
        for (JsonNode client : imported(true).path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(client.path("clientId").asString())
                    .isFalse();
        }
    }

    @Test
    void withoutADemoThereIsNoPerson() {
        JsonNode realm = imported(false);
        assertThat(names(realm, "users", "username")).containsExactly("service-account-member-service");
        assertThat(names(realm, "clients", "clientId"))
                .containsExactlyInAnyOrder("xieshang-web", "xieshang-mobile", "member-service");
    }

    @Test
    void aDemoAddsItsClientAndItsPeopleWithRolesThatExist() {
        JsonNode realm = imported(true);
        assertThat(names(realm, "clients", "clientId")).contains("xieshang-demo");
        assertThat(names(realm, "users", "username"))
                .contains("platform", "committee.zhang", "committee.wang", "supervisor", "staff.wangjiang");
        List<String> roles = names(realm.path("roles"), "realm", "name");
        assertThat(roles).hasSize(12);
        for (JsonNode user : realm.path("users")) {
            for (JsonNode role : user.path("realmRoles")) {
                assertThat(roles).contains(role.asString());
            }
        }
    }

    @Test
    void browsersAndPhonesMustProveThatTheyBegan() {
        for (JsonNode client : imported(true).path("clients")) {
            if (client.path("publicClient").asBoolean()) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString(""))
                        .isEqualTo("S256");
            }
        }
    }

    /** Steps that need a fresh log-in rely on it. */
    @Test
    void accessTokensTellWhenThePersonLoggedIn() {
        JsonNode scope = imported(false).path("clientScopes").path(0);
        assertThat(scope.path("name").asString()).isEqualTo("xieshang");
        assertThat(scope.path("protocolMappers").valueStream().map(mapper -> mapper.path("config")))
                .anySatisfy(config -> {
                    assertThat(config.path("claim.name").asString("")).isEqualTo("auth_time");
                    assertThat(config.path("user.session.note").asString("")).isEqualTo("AUTH_TIME");
                    assertThat(config.path("jsonType.label").asString("")).isEqualTo("long");
                    assertThat(config.path("access.token.claim").asString("")).isEqualTo("true");
                });
    }

    /** Who belongs to which office is decided by administrators, never by the person. */
    @Test
    void nobodyChangesTheOwnOffice() {
        String profile = imported(false)
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asString();
        List<String> seen = new ArrayList<>();
        for (JsonNode attribute : JsonFile.JSON.readTree(profile).path("attributes")) {
            String name = attribute.path("name").asString();
            if (List.of("office", "district", "unit", "member").contains(name)) {
                seen.add(name);
                assertThat(attribute.path("permissions").path("edit").toString())
                        .as(name)
                        .isEqualTo("[\"admin\"]");
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("office", "district", "unit", "member");
    }

    @Test
    void secretsAndAddressesComeFromTheEnvironment() throws Exception {
        String text = Files.readString(ROOT.resolve("infra/keycloak/realm-xieshang.json"));
        Matcher placeholders = Pattern.compile("\\$\\{(XIESHANG_[A-Z_]+)}").matcher(text);
        assertThat(placeholders.results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrder("XIESHANG_WEB_ORIGIN", "XIESHANG_MEMBER_SERVICE_SECRET");
    }

    private JsonNode imported(boolean demo) {
        RealmImport.write(ROOT, demo, directory);
        return RealmImport.read(directory.resolve("xieshang-realm.json"));
    }

    private static List<String> names(JsonNode parent, String list, String field) {
        List<String> names = new ArrayList<>();
        parent.path(list).forEach(entry -> names.add(entry.path(field).asString()));
        return names;
    }
}
