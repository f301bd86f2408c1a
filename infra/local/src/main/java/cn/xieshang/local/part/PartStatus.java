package cn.xieshang.local.part;

import cn.xieshang.local.machine.ProcessMemory;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One row of {@code status}; also the form of its JSON. */
public record PartStatus(
        String name,
        String state,
        @Nullable Long pid,
        int port,
        String url,
        @Nullable Long memoryMb,
        String version) {

    public static final String RUNNING = "running";
    public static final String UNREADY = "unready";
    public static final String STOPPED = "stopped";

    public static PartStatus of(Part part, Runs runs) {
        Optional<Run> run = runs.running(part.name());
        if (run.isEmpty()) {
            return new PartStatus(part.name(), STOPPED, null, part.port(), part.url(), null, part.version());
        }
        long pid = run.get().process().pid();
        OptionalLong memory = ProcessMemory.residentMegabytes(pid);
        return new PartStatus(
                part.name(),
                part.probe().ready() ? RUNNING : UNREADY,
                pid,
                run.get().port(),
                part.url(),
                memory.isPresent() ? memory.getAsLong() : null,
                run.get().version());
    }
}
