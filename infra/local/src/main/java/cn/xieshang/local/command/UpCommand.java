package cn.xieshang.local.command;

import cn.xieshang.local.demo.DemoSeed;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.LauncherLock;
import cn.xieshang.local.setup.Settings;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "up", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Option(names = "--foreground", descriptionKey = "option.foreground")
    private boolean foreground;

    @Option(names = "--no-demo", negatable = true, descriptionKey = "option.demo")
    private @Nullable Boolean demo;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Option(names = "--only", hidden = true, split = ",", paramLabel = "PART")
    private Set<String> only = Set.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workplace workplace = place.workplace();
        boolean withDemo = demo != null
                ? demo
                : Settings.saved(workplace).map(Settings::demo).orElse(true);
        Platform platform = Platform.of(workplace, place.basePort(), withDemo);
        Progress progress = new Progress(System.out);
        try (LauncherLock lock = LauncherLock.take(workplace)) {
            new BringUp(platform, progress).run(only, force);
            if (only.isEmpty() && withDemo) {
                seed(platform, progress);
            }
        }
        new Farewell(platform, progress).say();
        if (only.isEmpty()) {
            new TrainingLater(workplace, progress).begin();
        }
        if (foreground) {
            new Foreground(platform, progress).stay();
        }
        return 0;
    }

    /** Without its example data the platform is still a platform: said, not fatal. */
    private static void seed(Platform platform, Progress progress) throws InterruptedException {
        DemoSeed seed = new DemoSeed(platform);
        if (seed.done()) {
            return;
        }
        double begin = progress.seconds();
        try {
            seed.tell();
            progress.say("up.seeded", Progress.seconds(progress.seconds() - begin));
        } catch (IOException e) {
            progress.say("seed.failed", e.getMessage());
        }
    }
}
