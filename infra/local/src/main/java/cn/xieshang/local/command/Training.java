package cn.xieshang.local.command;

import cn.xieshang.local.java.CacheEntry;
import cn.xieshang.local.kafka.TopicList;
import cn.xieshang.local.kafka.Topics;
import cn.xieshang.local.part.Part;
import cn.xieshang.local.part.PartStarter;
import cn.xieshang.local.part.PartStopper;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Run;
import cn.xieshang.local.setup.LauncherLock;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the AOT caches that are missing: one part after the other is started, beside the store and the broker, and stopped. */
final class Training {
    private static final List<String> NEEDED_BY_OTHERS = List.of("mongo", "kafka");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Platform platform;
    private final Progress progress;
    private final PartStarter starter;
    private final PartStopper stopper;

    Training(Workplace real, Progress progress) {
        this.platform = Platform.forTraining(real);
        this.progress = progress;
        this.starter = new PartStarter(platform.workplace());
        this.stopper = new PartStopper(platform.workplace());
    }

    /** Names of the parts that would start quicker after a training. */
    List<String> missing() {
        return Parts.of(platform).stream()
                .filter(part -> part.preparation().prepare().training().isPresent())
                .map(Part::name)
                .toList();
    }

    void run() throws IOException, InterruptedException {
        try (LauncherLock lock = LauncherLock.take(platform.workplace())) {
            List<String> missing = missing();
            if (missing.isEmpty()) {
                progress.say("train.nothing");
                return;
            }
            List<Run> servers = new ArrayList<>();
            try {
                for (Part part : Parts.of(platform)) {
                    if (NEEDED_BY_OTHERS.contains(part.name())) {
                        servers.add(start(part));
                    }
                }
                new Topics(platform.ports().kafka())
                        .agreeWith(TopicList.read(platform.workplace().root()));
                for (Part part : Parts.of(platform)) {
                    if (missing.contains(part.name()) && !NEEDED_BY_OTHERS.contains(part.name())) {
                        stop(start(part));
                    }
                }
            } finally {
                for (Run server : servers.reversed()) {
                    stop(server);
                }
                CacheEntry.remove(platform.workplace().data());
            }
        }
    }

    private Run start(Part part) throws InterruptedException {
        Run run = starter.start(part);
        starter.await(part, run);
        return run;
    }

    private void stop(Run run) throws InterruptedException {
        if (stopper.stop(run, PATIENCE) == PartStopper.End.TRAINED) {
            progress.say("train.done", run.part());
        }
    }
}
