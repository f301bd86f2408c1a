package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.java.JavaCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a process is started: its words, what is added to the environment, and the training that this run may be. */
public record Start(List<String> words, Map<String, String> environment, Optional<AotCache.Recording> training) {

    static Start ofJava(JavaCommand command, AotCache aot, List<String> program, Map<String, String> environment) {
        long run = ProcessHandle.current().pid();
        return new Start(command.words(aot.flags(run), program), environment, aot.recordingOf(run));
    }
}
