package cn.xieshang.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process, and when it started: a pid alone may belong to another process tomorrow.
 *
 * @param started on Linux the boot and the tick of it, which no change of the clock moves; elsewhere the instant
 */
public record ProcessIdentity(long pid, String started) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE_FIELD = 0;
    private static final int START_FIELD = 19;

    /** Empty when no such process runs; one that has ended and waits to be reaped does not run. */
    public static Optional<ProcessIdentity> of(long pid) {
        if (Files.isReadable(BOOT)) {
            return linuxStart(pid).map(start -> new ProcessIdentity(pid, start));
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(instant -> new ProcessIdentity(pid, instant.toString()));
    }

    public boolean runs() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static Optional<String> linuxStart(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // the name in the second field may hold anything, so what follows is counted from its closing bracket
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE_FIELD].equals("Z") || fields[STATE_FIELD].equals("X")) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(BOOT).strip() + ":" + fields[START_FIELD]);
        } catch (IOException | IndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }
}
