package cn.xieshang.local.command;

import cn.xieshang.local.setup.LauncherLock;
import cn.xieshang.local.setup.Workplace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        Workplace workplace = place.workplace();
        try (LauncherLock lock = LauncherLock.take(workplace)) {
            new TakeDown(workplace, new Progress(System.out)).run();
        }
        return 0;
    }
}
