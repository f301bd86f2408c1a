package cn.xieshang.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessIdentityTests {

    @Test
    void aRunningProcessIsKnownAgain() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        assertThat(self.runs()).isTrue();
    }

    @Test
    void anotherProcessWithARecycledPidIsNotTakenForIt() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        ProcessIdentity earlier = new ProcessIdentity(self.pid(), self.started() + "0");
        assertThat(earlier.runs()).isFalse();
    }

    @Test
    void aKilledProcessDoesNotRun() throws IOException {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(sleeper.pid()).orElseThrow();
        assertThat(identity.runs()).isTrue();
        sleeper.destroyForcibly();
        await().atMost(Duration.ofSeconds(5)).until(() -> !identity.runs());
    }
}
