package cn.xieshang.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.local.machine.ProcessIdentity;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLifeTests {
    @TempDir
    private Path directory;

    private Workplace workplace = new Workplace(Path.of("."), Path.of("."), Path.of("."));
    private Runs runs = new Runs(workplace);
    private PartStarter starter = new PartStarter(workplace);

    @BeforeEach
    void setUp() {
        workplace = new Workplace(directory, directory.resolve("data"), directory.resolve("cache"));
        workplace.create();
        runs = new Runs(workplace);
        starter = new PartStarter(workplace);
    }

    @Test
    void aStartedPartIsRecordedAndStoppedInOrder() throws Exception {
        Part part = part("sleep 60", () -> true);
        Run run = starter.start(part);
        starter.await(part, run);
        assertThat(runs.running("thing")).contains(run);
        assertThat(PartStatus.of(part, runs).state()).isEqualTo(PartStatus.RUNNING);
        assertThat(stop(run)).isEqualTo(PartStopper.End.IN_ORDER);
        assertThat(runs.recorded("thing")).isEmpty();
        assertThat(PartStatus.of(part, runs).state()).isEqualTo(PartStatus.STOPPED);
    }

    @Test
    void aPartThatDoesNotListenToReasonIsKilled() throws Exception {
        Path deaf = directory.resolve("deaf");
        Part part = part("trap '' TERM; touch " + deaf + "; sleep 60; sleep 60", () -> Files.exists(deaf));
        Run run = starter.start(part);
        starter.await(part, run);
        assertThat(stop(run)).isEqualTo(PartStopper.End.KILLED);
        assertThat(run.process().runs()).isFalse();
    }

    @Test
    void theProcessThatHasTheRecordedPidTodayIsNotStopped() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Run stale = new Run("thing", new ProcessIdentity(stranger.pid(), "another boot"), 1, "1", null);
            runs.write(stale);
            assertThat(runs.running("thing")).isEmpty();
            assertThat(stop(stale)).isEqualTo(PartStopper.End.IN_ORDER);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aPartThatEndsWhileStartingIsSaidAtOnceWithItsLog() {
        Part part = part("echo no such thing; exit 3", () -> false);
        Run run = starter.start(part);
        assertThatThrownBy(() -> starter.await(part, run))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("no such thing")
                .hasMessageContaining("thing.log");
    }

    private PartStopper.End stop(Run run) throws InterruptedException {
        return new PartStopper(workplace).stop(run, Duration.ofMillis(700));
    }

    private static Part part(String script, Probe probe) {
        return new Part(
                "thing",
                "1",
                1,
                "none",
                1,
                List.of(),
                probe,
                Duration.ofSeconds(10),
                () -> new Start(List.of("/bin/sh", "-c", script), Map.of(), Optional.empty()));
    }
}
