package cn.xieshang.local.demo;

import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.JsonFile;
import cn.xieshang.local.setup.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The people of the demo, from {@code infra/keycloak/demo-accounts.json} and {@code demo.json}. */
public record DemoAccounts(String password, List<User> users) {

    /** One that Keycloak imports. */
    public record User(String username, String firstName, List<String> realmRoles) {}

    public static DemoAccounts read(Path root) {
        Path file = root.resolve("infra/keycloak/demo-accounts.json");
        return JsonFile.read(file, DemoAccounts.class).orElseThrow(() -> new Complaint("file.unreadable", file));
    }

    /** For the terminal. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(Texts.of("demo.accounts", password)),
                        users.stream()
                                .map(user -> "  %-20s %s  (%s)"
                                        .formatted(
                                                user.username(),
                                                user.firstName(),
                                                String.join(", ", user.realmRoles()))))
                .toList();
    }
}
