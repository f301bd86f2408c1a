package cn.xieshang.local.keycloak;

import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.JsonFile;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm as Keycloak imports it on its first start: {@code infra/keycloak/realm-xieshang.json}, and in a demo also the
 * client and the accounts of {@code demo-accounts.json}. Secrets and addresses stay placeholders, which Keycloak takes from its environment.
 */
final class RealmImport {
    private RealmImport() {}

    static void write(Path root, boolean demo, Path directory) {
        ObjectNode realm = read(root.resolve("infra/keycloak/realm-xieshang.json"));
        if (demo) {
            ObjectNode accounts = demo(root);
            realm.withArray("clients").addAll(accounts.withArray("clients"));
            realm.withArray("users").addAll(accounts.withArray("users"));
        }
        JsonFile.write(directory.resolve("xieshang-realm.json"), realm);
    }

    static ObjectNode demo(Path root) {
        return read(root.resolve("infra/keycloak/demo-accounts.json"));
    }

    static ObjectNode read(Path file) {
        return JsonFile.read(file, ObjectNode.class).orElseThrow(() -> new Complaint("file.unreadable", file));
    }
}
