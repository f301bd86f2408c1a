package cn.xieshang.local.command;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.machine.FreeResources;
import cn.xieshang.local.setup.Texts;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes start-up caches: at once, or, as {@code up} has it done in the background, when the machine has nothing better to do. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    private static final int MEGABYTES = 1500;
    private static final int LOOKS = 60;
    private static final long LOOK_AGAIN_MILLIS = 10_000;

    @Mixin
    private Place place = new Place();

    @Option(names = "--when-idle", hidden = true)
    private boolean whenIdle;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workplace workplace = place.workplace();
        if (AotCache.isOff() || (whenIdle && !becomesIdle())) {
            System.out.println(Texts.of("train.not"));
            return 0;
        }
        new Training(workplace, new Progress(System.out)).run();
        return 0;
    }

    /** On a machine that stays busy the caches are made another time. */
    private static boolean becomesIdle() throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (FreeResources.isIdle() && FreeResources.memoryMegabytes() > MEGABYTES) {
                return true;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return false;
    }
}
