package cn.xieshang.local.command;

import cn.xieshang.local.machine.FreeResources;
import cn.xieshang.local.machine.PortHolder;
import cn.xieshang.local.part.Part;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is better said before anything is started than after half of it. */
final class Checks {
    private static final int DISK_MEGABYTES = 2048;

    private Checks() {}

    /** @param force shortage of memory or disk is said, but does not stop us */
    static void before(List<Part> starting, Platform platform, Progress progress, boolean force) {
        ports(starting, platform);
        List<String> shortages = new ArrayList<>();
        int wanted = starting.stream().mapToInt(Part::megabytes).sum();
        long memory = FreeResources.memoryMegabytes();
        if (memory < wanted) {
            shortages.add(Texts.of("check.memory", memory, wanted));
        }
        long disk = FreeResources.diskMegabytes(platform.workplace().data());
        if (disk < DISK_MEGABYTES) {
            shortages.add(Texts.of(
                    "check.disk", disk, DISK_MEGABYTES, platform.workplace().data()));
        }
        shortages.forEach(progress::plain);
        if (!shortages.isEmpty() && !force) {
            throw new Complaint("check.force");
        }
    }

    private static void ports(List<Part> starting, Platform platform) {
        List<String> occupied = starting.stream()
                .flatMapToInt(part -> portsOf(part, platform))
                .filter(port -> !PortHolder.isFree(port))
                .mapToObj(port -> Texts.of(
                        "check.port",
                        Integer.toString(port),
                        PortHolder.describe(port).orElse("?")))
                .toList();
        if (!occupied.isEmpty()) {
            throw Complaint.withDetail(String.join("\n", occupied), "check.ports");
        }
    }

    private static IntStream portsOf(Part part, Platform platform) {
        return switch (part.name()) {
            case "kafka" -> IntStream.of(part.port(), platform.ports().kafkaController());
            case "keycloak" -> IntStream.of(part.port(), platform.ports().keycloakManagement());
            default -> IntStream.of(part.port());
        };
    }
}
