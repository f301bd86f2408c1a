package cn.xieshang.local.part;

import cn.xieshang.local.machine.ProcessIdentity;
import cn.xieshang.local.setup.JsonFile;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The records of started parts, one file each. */
public final class Runs {
    private final Path directory;

    public Runs(Workplace workplace) {
        this.directory = workplace.run();
    }

    /** Only of a process that runs; the record of one that was killed, or whose pid another process has now, counts for nothing. */
    public Optional<Run> running(String part) {
        return recorded(part).filter(run -> run.process().runs());
    }

    public Optional<Run> recorded(String part) {
        return JsonFile.read(file(part), Run.class);
    }

    void write(Run run) {
        JsonFile.write(file(run.part()), run);
    }

    void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessIdentity identify(Process process) {
        return ProcessIdentity.of(process.pid()).orElseGet(() -> new ProcessIdentity(process.pid(), "ended at once"));
    }

    private Path file(String part) {
        return directory.resolve(part + ".json");
    }
}
