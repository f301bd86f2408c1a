package cn.xieshang.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.local.mongo.MongoChoice;
import cn.xieshang.local.setup.Workplace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTests {
    @TempDir
    private Path directory;

    @Test
    void aTrainingTouchesNoRealData() {
        Workplace real = new Workplace(Path.of("../.."), directory.resolve("data"), directory.resolve("cache"));
        Platform training = Platform.forTraining(real);

        assertThat(training.training()).isTrue();
        assertThat(training.settings().demo()).isFalse();
        assertThat(training.mongo()).isInstanceOf(MongoChoice.Embedded.class);
        assertThat(training.workplace().data()).isEqualTo(real.cache().resolve("training"));
        assertThat(training.workplace().cache()).isEqualTo(real.cache());
    }
}
