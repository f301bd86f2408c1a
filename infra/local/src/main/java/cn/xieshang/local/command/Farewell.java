package cn.xieshang.local.command;

import cn.xieshang.local.demo.DemoAccounts;
import cn.xieshang.local.part.PartStatus;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Runs;
import cn.xieshang.local.setup.Texts;
import java.util.List;
import java.util.Objects;

/** The last words of {@code up}: how long it took, how much memory it has, where to look, who to log in as. */
final class Farewell {
    private final Platform platform;
    private final Progress progress;

    Farewell(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void say() {
        Runs runs = new Runs(platform.workplace());
        List<PartStatus> rows = Parts.of(platform).stream()
                .map(part -> PartStatus.of(part, runs))
                .toList();
        long memory = rows.stream()
                .map(PartStatus::memoryMb)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        long running = rows.stream()
                .filter(row -> row.state().equals(PartStatus.RUNNING))
                .count();
        progress.say("farewell.ready", running, memory);
        progress.plain("");
        tell("farewell.page", "http://localhost:" + platform.ports().gateway() + "/");
        tell("farewell.docs", "http://localhost:" + platform.ports().gateway() + "/docs");
        tell(
                "farewell.keycloak",
                "http://localhost:" + platform.ports().keycloak() + "/admin/",
                platform.workplace().secrets().resolve("keycloak-admin-password"));
        tell("farewell.store", platform.mongo().description());
        if (platform.settings().demo()) {
            progress.plain("");
            DemoAccounts.read(platform.workplace().root()).lines(platform).forEach(progress::plain);
        }
        progress.plain("");
        tell("farewell.next");
    }

    private void tell(String key, Object... arguments) {
        progress.plain(Texts.of(key, arguments));
    }
}
