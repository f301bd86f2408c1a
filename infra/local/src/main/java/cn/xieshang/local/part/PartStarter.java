package cn.xieshang.local.part;

import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Workplace;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a part as a process that outlives the launcher and its terminal, and waits until it is ready. */
public final class PartStarter {
    private static final long LOG_BYTES = 10L << 20;
    private static final long LOOK_AGAIN_MILLIS = 50;
    /** More than 1 for a machine that is slow or has much else to do. */
    private static final int PATIENCE = Integer.parseInt(System.getenv().getOrDefault("XIESHANG_PATIENCE", "1"));

    private final Workplace workplace;
    private final Runs runs;

    public PartStarter(Workplace workplace) {
        this.workplace = workplace;
        this.runs = new Runs(workplace);
    }

    public Run start(Part part) {
        runs.recorded(part.name()).map(Run::training).ifPresent(training -> training.discard());
        Start start = part.preparation().prepare();
        Path log = freshLog(part);
        ProcessBuilder builder = new ProcessBuilder(detached(start.words()))
                .directory(workplace.data().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(start.environment());
        try {
            Process process = builder.start();
            Run run = new Run(
                    part.name(),
                    Runs.identify(process),
                    part.port(),
                    part.version(),
                    start.training().orElse(null));
            runs.write(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the part is ready; complains with the end of its log when it ended or took too long. */
    public void await(Part part, Run run) throws InterruptedException {
        Duration patience = part.patience().multipliedBy(PATIENCE);
        long deadline = System.nanoTime() + patience.toNanos();
        while (!part.probe().ready()) {
            if (!run.process().runs()) {
                throw Complaint.withDetail(tail(part), "part.ended", part.name(), workplace.log(part.name()));
            }
            if (System.nanoTime() > deadline) {
                throw Complaint.withDetail(
                        tail(part), "part.notReady", part.name(), patience.toSeconds(), workplace.log(part.name()));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** Its own session, where the system offers that: then Ctrl-C and the end of the terminal are the launcher's alone. */
    private static List<String> detached(List<String> words) {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .map(setsid -> {
                    List<String> all = new ArrayList<>(List.of(setsid));
                    all.addAll(words);
                    return all;
                })
                .orElseGet(() -> new ArrayList<>(words));
    }

    private Path freshLog(Part part) {
        Path log = workplace.log(part.name());
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
                Files.move(log, log.resolveSibling(part.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tail(Part part) {
        return LogTail.last(workplace.log(part.name()), 15);
    }
}
