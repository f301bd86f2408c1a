package cn.xieshang.local.command;

import cn.xieshang.local.part.PartStopper;
import cn.xieshang.local.part.Run;
import cn.xieshang.local.part.Runs;
import cn.xieshang.local.part.Steps;
import cn.xieshang.local.part.Steps.Step;
import cn.xieshang.local.setup.Workplace;
import java.time.Duration;
import java.util.List;

/** Stops what runs: the door first, then the services, then the servers that they need. */
final class TakeDown {
    private static final List<List<String>> ORDER = List.of(
            List.of("gateway"),
            List.of("member-service", "opinion-service", "proposal-service", "notification-service"),
            List.of("keycloak", "kafka", "mongo"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Runs runs;
    private final PartStopper stopper;
    private final Progress progress;

    TakeDown(Workplace workplace, Progress progress) {
        this.runs = new Runs(workplace);
        this.stopper = new PartStopper(workplace);
        this.progress = progress;
    }

    void run() {
        if (ORDER.stream()
                .flatMap(List::stream)
                .allMatch(name -> runs.running(name).isEmpty())) {
            progress.say("down.nothing");
            return;
        }
        for (List<String> together : ORDER) {
            Steps.run(together.stream()
                    .flatMap(name -> runs.running(name).stream())
                    .map(run -> new Step(run.part(), List.of(), () -> stop(run)))
                    .toList());
        }
    }

    private void stop(Run run) throws InterruptedException {
        double begin = progress.seconds();
        PartStopper.End end = stopper.stop(run, PATIENCE);
        String key = switch (end) {
            case IN_ORDER, TRAINED -> "down.stopped";
            case KILLED -> "down.killed";
        };
        progress.say(key, run.part(), Progress.seconds(progress.seconds() - begin));
    }
}
