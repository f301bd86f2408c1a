package cn.xieshang.local.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTests {

    @Test
    void aSecondLauncherIsRefusedAndToldWhoIsAtWork(@TempDir Path directory) {
        Workplace workplace = new Workplace(directory, directory.resolve("data"), directory.resolve("cache"));
        try (LauncherLock first = LauncherLock.take(workplace)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> LauncherLock.take(workplace))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (LauncherLock again = LauncherLock.take(workplace)) {
            assertThat(again).isNotNull();
        }
    }
}
