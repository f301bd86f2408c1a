package cn.xieshang.local.command;

import cn.xieshang.local.kafka.TopicList;
import cn.xieshang.local.kafka.Topics;
import cn.xieshang.local.keycloak.RealmUpkeep;
import cn.xieshang.local.mongo.MongoChoice;
import cn.xieshang.local.mongo.ReplicaSet;
import cn.xieshang.local.part.Part;
import cn.xieshang.local.part.PartStarter;
import cn.xieshang.local.part.Parts;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.part.Run;
import cn.xieshang.local.part.Runs;
import cn.xieshang.local.part.Steps;
import cn.xieshang.local.part.Steps.Step;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts what does not run, in the right order and beside each other where that is possible. */
final class BringUp {
    private final Platform platform;
    private final Progress progress;
    private final Runs runs;
    private final PartStarter starter;

    BringUp(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
        this.runs = new Runs(platform.workplace());
        this.starter = new PartStarter(platform.workplace());
    }

    /** @param only names of parts; empty for all */
    void run(Set<String> only, boolean force) {
        List<Part> parts = Parts.of(platform).stream()
                .filter(part -> only.isEmpty() || only.contains(part.name()))
                .toList();
        refuseOtherSettings();
        List<Part> missing = parts.stream()
                .filter(part -> runs.running(part.name()).isEmpty())
                .toList();
        parts.stream().filter(part -> !missing.contains(part)).forEach(this::sayRunning);
        Checks.before(missing, platform, progress, force);
        platform.settings().save(platform.workplace());
        progress.say("up.store", platform.mongo().description());
        Steps.run(steps(parts));
    }

    /** What runs was started for other ports or another store, and would not find what is started now. */
    private void refuseOtherSettings() {
        Optional<Settings> saved = Settings.saved(platform.workplace());
        boolean somethingRuns = Parts.of(platform).stream()
                .anyMatch(part -> runs.running(part.name()).isPresent());
        if (somethingRuns && saved.isPresent() && !saved.get().equals(platform.settings())) {
            throw new Complaint(
                    "up.otherSettings",
                    Integer.toString(saved.get().basePort()),
                    saved.get().store());
        }
    }

    private List<Step> steps(List<Part> parts) {
        List<Step> steps = new ArrayList<>();
        if (platform.mongo() instanceof MongoChoice.Given given) {
            steps.add(new Step("mongo", List.of(), () -> checkGiven(given)));
        }
        for (Part part : parts) {
            steps.add(new Step(part.name(), part.needs(), () -> bringUp(part)));
            if (part.name().equals("kafka")) {
                steps.add(new Step(Parts.TOPICS, List.of("kafka"), this::topics));
            }
            if (part.name().equals("keycloak")) {
                steps.add(new Step("realm", List.of("keycloak"), this::realm));
            }
        }
        return steps;
    }

    private void bringUp(Part part) throws InterruptedException {
        double begin = progress.seconds();
        Optional<Run> running = runs.running(part.name());
        Run run = running.isPresent() ? running.get() : starter.start(part);
        starter.await(part, run);
        if (running.isEmpty()) {
            progress.say(
                    "up.ready",
                    part.name(),
                    Progress.seconds(progress.seconds() - begin),
                    Long.toString(run.process().pid()),
                    part.url());
        }
    }

    private void sayRunning(Part part) {
        runs.running(part.name())
                .ifPresent(run -> progress.say(
                        "up.runsAlready",
                        part.name(),
                        Long.toString(run.process().pid()),
                        part.url()));
    }

    private void topics() throws InterruptedException {
        TopicList list = TopicList.read(platform.workplace().root());
        new Topics(platform.ports().kafka()).agreeWith(list);
        progress.say("up.topics", list.topics().size());
    }

    private void realm() throws IOException {
        new RealmUpkeep(
                        platform.workplace(),
                        platform.ports(),
                        platform.settings().demo())
                .bringUpToDate();
    }

    private static void checkGiven(MongoChoice.Given given) {
        if (!ReplicaSet.answers(given.uri("admin"))) {
            throw new Complaint("mongo.silent", given.description());
        }
    }
}
