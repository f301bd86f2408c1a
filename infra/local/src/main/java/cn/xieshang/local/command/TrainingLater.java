package cn.xieshang.local.command;

import cn.xieshang.local.Main;
import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.java.ServerLibraries;
import cn.xieshang.local.setup.Workplace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Leaves a process behind that makes the missing start-up caches when the machine is idle, below everything else in priority. */
final class TrainingLater {
    private static final int HEAP_MEGABYTES = 64;

    private final Workplace workplace;
    private final Progress progress;

    TrainingLater(Workplace workplace, Progress progress) {
        this.workplace = workplace;
        this.progress = progress;
    }

    void begin() throws IOException {
        if (AotCache.isOff() || new Training(workplace, progress).missing().isEmpty()) {
            return;
        }
        new ProcessBuilder(words())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(workplace.log("training").toFile())
                .start();
        progress.say("train.later");
    }

    /** From copies of the launcher's jars, which a build meanwhile does not replace. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (List<String> prefix : List.of(List.of("/usr/bin/setsid"), List.of("/usr/bin/nice", "-n", "19"))) {
            if (Files.isExecutable(Path.of(prefix.getFirst()))) {
                words.addAll(prefix);
            }
        }
        Path jars = new ServerLibraries(workplace.root().resolve("infra/local/target")).copied(workplace.cache());
        words.addAll(JavaCommand.withHeap(HEAP_MEGABYTES)
                .words(
                        List.of("-XX:TieredStopAtLevel=1"),
                        List.of("-cp", ServerLibraries.classPath(jars), Main.class.getName(), "train", "--when-idle")));
        return words;
    }
}
