package cn.xieshang.local.command;

import cn.xieshang.local.part.Part;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Steps;
import cn.xieshang.local.part.Steps.Step;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What follows once from a build, so that the first start need not wait for it; {@code up} does it too where it is missing. */
@Command(name = "prepare", mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        Platform platform = place.platform();
        platform.workplace().create();
        Progress progress = new Progress(System.out);
        Steps.run(Parts.of(platform).stream()
                .map(part -> new Step(part.name(), List.of(), () -> prepare(part, progress)))
                .toList());
        return 0;
    }

    private static void prepare(Part part, Progress progress) {
        double begin = progress.seconds();
        part.preparation().prepare();
        double took = progress.seconds() - begin;
        if (took > 1) {
            progress.say("prepare.done", part.name(), Progress.seconds(took));
        }
    }
}
