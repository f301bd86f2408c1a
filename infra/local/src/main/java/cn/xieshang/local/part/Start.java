package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.java.JavaCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a process is started: its words, what is added to the environment, and the training that this run may be. */
public record Start(List<String> words, Map<String, String> environment, Optional<AotCache.Recording> training) {

    static Start ofJava(
            boolean training,
            JavaCommand command,
            AotCache aot,
            List<String> program,
            Map<String, String> environment) {
        Optional<AotCache.Recording> recording =
                training ? aot.missing(ProcessHandle.current().pid()) : Optional.empty();
        List<String> flags = recording.map(AotCache.Recording::flags).orElseGet(aot::flags);
        return new Start(command.words(flags, program), environment, recording);
    }
}
