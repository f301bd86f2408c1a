package cn.xieshang.local.command;

import cn.xieshang.local.java.CacheEntry;
import cn.xieshang.local.setup.LauncherLock;
import cn.xieshang.local.setup.Texts;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "reset", mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    /** Only what the launcher itself put there is removed, whatever directory was named. */
    private static final List<String> OURS = List.of("mongo", "kafka", "keycloak", "jwks", "logs", "secrets", "run");

    @Mixin
    private Place place = new Place();

    @Option(names = "--yes", descriptionKey = "option.yes")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Workplace workplace = place.workplace();
        if (!yes && !confirmed(workplace)) {
            System.out.println(Texts.of("reset.kept"));
            return 1;
        }
        Progress progress = new Progress(System.out);
        try (LauncherLock lock = LauncherLock.take(workplace)) {
            new TakeDown(workplace, progress).run();
            for (String directory : OURS) {
                CacheEntry.remove(workplace.data().resolve(directory));
            }
        }
        progress.say("reset.done", workplace.data());
        return 0;
    }

    private static boolean confirmed(Workplace workplace) {
        System.out.print(Texts.of("reset.ask", workplace.data()) + " ");
        System.out.flush();
        Scanner input = new Scanner(System.in);
        return input.hasNextLine() && input.nextLine().strip().equals("yes");
    }
}
