package cn.xieshang.local.command;

import cn.xieshang.local.part.PartStatus;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Runs;
import cn.xieshang.local.setup.JsonFile;
import cn.xieshang.local.setup.Settings;
import cn.xieshang.local.setup.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final String FORM = "%-22s %-9s %8s %6s %8s  %-34s %s%n";

    @Mixin
    private Place place = new Place();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Platform platform = place.platform();
        Runs runs = new Runs(platform.workplace());
        List<PartStatus> rows = Parts.of(platform).parallelStream()
                .map(part -> PartStatus.of(part, runs))
                .toList();
        if (json) {
            System.out.println(JsonFile.JSON.writeValueAsString(rows));
        } else {
            print(rows);
            String store = Settings.saved(platform.workplace())
                    .map(Settings::store)
                    .orElseGet(() -> platform.mongo().description());
            System.out.println(Texts.of("farewell.store", store));
        }
        return 0;
    }

    private static void print(List<PartStatus> rows) {
        System.out.printf(FORM, "NAME", "STATE", "PID", "PORT", "MEM MB", "URL", "VERSION");
        for (PartStatus row : rows) {
            System.out.printf(
                    FORM,
                    row.name(),
                    row.state(),
                    Objects.requireNonNullElse(row.pid(), "-"),
                    row.port(),
                    Objects.requireNonNullElse(row.memoryMb(), "-"),
                    row.url(),
                    row.version());
        }
        long memory = rows.stream()
                .map(PartStatus::memoryMb)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        System.out.printf(FORM, "", "", "", "", memory, "", "");
    }
}
