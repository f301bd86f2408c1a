package cn.xieshang.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints what is appended to logs, until Ctrl-C; each line with its part in front when there are several. */
final class LogFollower {
    private static final long LOOK_AGAIN_MILLIS = 300;

    private final Map<Path, Long> positions = new HashMap<>();
    private final boolean several;
    private final PrintStream out;

    LogFollower(List<Path> logs, PrintStream out) throws IOException {
        for (Path log : logs) {
            positions.put(log, Files.size(log));
        }
        this.several = logs.size() > 1;
        this.out = out;
    }

    void follow() throws IOException, InterruptedException {
        while (!out.checkError()) {
            for (Map.Entry<Path, Long> entry : positions.entrySet()) {
                entry.setValue(print(entry.getKey(), entry.getValue()));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Only whole lines, so that two logs do not mix within one. */
    private long print(Path log, long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = file.length() < position ? 0 : position;
            file.seek(from);
            byte[] bytes = new byte[(int) Math.min(file.length() - from, 1 << 20)];
            file.readFully(bytes);
            int end = lastLineEnd(bytes);
            String prefix = several ? log.getFileName().toString().replace(".log", "") + " | " : "";
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> out.println(prefix + line));
            return from + end;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (int i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }
}
