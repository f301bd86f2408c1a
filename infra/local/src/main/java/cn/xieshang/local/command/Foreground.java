package cn.xieshang.local.command;

import cn.xieshang.local.part.Part;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Runs;
import cn.xieshang.local.setup.LauncherLock;
import java.util.ArrayList;
import java.util.List;

/** Stays with the running platform, says what ended, and stops all in order at Ctrl-C. */
final class Foreground {
    private static final long LOOK_AGAIN_MILLIS = 1000;

    private final Platform platform;
    private final Progress progress;
    private final Runs runs;
    private volatile boolean stopping;

    Foreground(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
        this.runs = new Runs(platform.workplace());
    }

    /** Returns when nothing runs any more, because all was stopped from elsewhere. */
    void stay() throws InterruptedException {
        progress.say("foreground.stays");
        Thread stop = new Thread(this::stopAll);
        Runtime.getRuntime().addShutdownHook(stop);
        List<Part> watched = new ArrayList<>(Parts.of(platform).stream()
                .filter(part -> runs.running(part.name()).isPresent())
                .toList());
        while (!watched.isEmpty()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            List<Part> ended = watched.stream()
                    .filter(part -> runs.running(part.name()).isEmpty())
                    .toList();
            if (!stopping) {
                ended.forEach(part -> progress.say("foreground.ended", part.name()));
            }
            watched.removeAll(ended);
        }
    }

    private void stopAll() {
        stopping = true;
        try (LauncherLock lock = LauncherLock.take(platform.workplace())) {
            new TakeDown(platform.workplace(), progress).run();
        }
    }
}
