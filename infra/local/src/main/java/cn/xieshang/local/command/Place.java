package cn.xieshang.local.command;

import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.Settings;
import cn.xieshang.local.setup.Workplace;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which platform is meant. */
final class Place {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--base-port", paramLabel = "N", descriptionKey = "option.basePort")
    private @Nullable Integer basePort;

    Workplace workplace() {
        return Workplace.find(Optional.ofNullable(data));
    }

    int basePort() {
        return Settings.basePort(workplace(), Optional.ofNullable(basePort));
    }

    /** The platform as the last {@code up} left it. */
    Platform platform() {
        boolean demo = Settings.saved(workplace()).map(Settings::demo).orElse(true);
        return Platform.of(workplace(), basePort(), demo);
    }
}
