package cn.xieshang.local.demo;

import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.JsonFile;
import cn.xieshang.local.setup.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo's people whom Keycloak imports, from {@code infra/keycloak/demo-accounts.json}; members come by {@link DemoScript}. */
public record DemoAccounts(String password, List<User> users) {
    private static final String FORM = "  %-20s %s  (%s)";

    public record User(String username, String firstName, List<String> realmRoles) {}

    public static DemoAccounts read(Path root) {
        Path file = root.resolve("infra/keycloak/demo-accounts.json");
        return JsonFile.read(file, DemoAccounts.class).orElseThrow(() -> new Complaint("file.unreadable", file));
    }

    /** Everybody a visitor may log in as, and the opinions to follow, for the terminal. */
    public List<String> lines(Platform platform) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of("demo.accounts", password));
        users.forEach(user ->
                lines.add(FORM.formatted(user.username(), user.firstName(), String.join(", ", user.realmRoles()))));
        JsonFile.read(DemoSeed.marker(platform), DemoSeed.Seeded.class).ifPresent(seeded -> {
            DemoScript.read()
                    .members()
                    .forEach(member -> lines.add(FORM.formatted(member.username(), member.name(), "member")));
            lines.add(Texts.of("demo.codes", String.join("  ", seeded.trackingCodes())));
        });
        return lines;
    }
}
