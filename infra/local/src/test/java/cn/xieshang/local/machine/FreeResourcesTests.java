package cn.xieshang.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeResourcesTests {

    @Test
    void thereIsMemory() {
        assertThat(FreeResources.memoryMegabytes()).isPositive();
    }

    @Test
    void theDiskOfADirectoryThatIsNotThereYetIsThatOfItsParent(@TempDir Path directory) {
        assertThat(FreeResources.diskMegabytes(directory.resolve("not/there/yet")))
                .isPositive();
    }
}
