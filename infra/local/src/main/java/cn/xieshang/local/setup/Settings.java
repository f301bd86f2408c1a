package cn.xieshang.local.setup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the last {@code up} in this data directory was told, so that later commands find the same platform.
 *
 * @param store which MongoDB served, without its credentials
 */
public record Settings(int basePort, boolean demo, String store) {

    public static Optional<Settings> saved(Workplace workplace) {
        return JsonFile.read(file(workplace), Settings.class);
    }

    /** An option wins over the variable, that over what was told last time, that over the default. */
    public static int basePort(Workplace workplace, Optional<Integer> option) {
        return option.or(Settings::fromEnvironment)
                .or(() -> saved(workplace).map(Settings::basePort))
                .orElse(Ports.DEFAULT_BASE);
    }

    public void save(Workplace workplace) {
        JsonFile.write(file(workplace), this);
    }

    private static Optional<Integer> fromEnvironment() {
        return Optional.ofNullable(System.getenv("XIESHANG_BASE_PORT"))
                .filter(text -> !text.isBlank())
                .map(text -> {
                    try {
                        return Integer.valueOf(text.strip());
                    } catch (NumberFormatException e) {
                        throw new Complaint("ports.outOfRange", text);
                    }
                });
    }

    private static Path file(Workplace workplace) {
        return workplace.run().resolve("settings.json");
    }
}
