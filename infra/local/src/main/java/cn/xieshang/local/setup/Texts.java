package cn.xieshang.local.setup;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the launcher says: Chinese first, then English; {@code XIESHANG_LANG=zh} or {@code en} for one of them. */
public final class Texts {
    private static final List<ResourceBundle> BUNDLES = bundles();

    private Texts() {}

    public static String of(String key, @Nullable Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return BUNDLES.stream()
                .map(bundle -> MessageFormat.format(bundle.getString(key), words))
                .distinct()
                .collect(Collectors.joining(separator()));
    }

    private static String separator() {
        return " · ";
    }

    private static List<ResourceBundle> bundles() {
        ResourceBundle chinese = ResourceBundle.getBundle("messages", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        return switch (Optional.ofNullable(System.getenv("XIESHANG_LANG")).orElse("")) {
            case "zh" -> List.of(chinese);
            case "en" -> List.of(english);
            default -> List.of(chinese, english);
        };
    }
}
