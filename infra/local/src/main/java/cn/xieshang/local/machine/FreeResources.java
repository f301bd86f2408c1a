package cn.xieshang.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is left of memory and disk. */
public final class FreeResources {
    private static final Path CGROUP = Path.of("/sys/fs/cgroup");

    private FreeResources() {}

    /** What new processes can get, the memory limit of a container included. */
    public static long memoryMegabytes() {
        return Math.min(machine(), container());
    }

    /** Nobody waits for a processor, as seen over the last minute. */
    public static boolean isIdle() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load >= 0 && load < Runtime.getRuntime().availableProcessors() / 2.0;
    }

    public static long diskMegabytes(Path directory) {
        Path existing = directory.toAbsolutePath();
        for (Path parent = existing.getParent();
                !Files.exists(existing) && parent != null;
                parent = parent.getParent()) {
            existing = parent;
        }
        try {
            return Files.getFileStore(existing).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long machine() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException notLinux) {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getTotalMemorySize() >> 21
                    : Long.MAX_VALUE;
        }
    }

    /** Pages of files, which the container gives up when memory is wanted. */
    private static long reclaimable() throws IOException {
        return Files.readAllLines(CGROUP.resolve("memory.stat")).stream()
                .filter(line -> line.startsWith("inactive_file "))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static long container() {
        try {
            long limit = Long.parseLong(
                    Files.readString(CGROUP.resolve("memory.max")).strip());
            long used = Long.parseLong(
                    Files.readString(CGROUP.resolve("memory.current")).strip());
            return (limit - used + reclaimable()) >> 20;
        } catch (IOException | NumberFormatException noLimit) {
            return Long.MAX_VALUE;
        }
    }
}
