package cn.xieshang.platform.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of problems: a service's own {@code messages} first, then the platform's. The bundle without a language is the
 * Chinese one.
 */
final class ProblemTexts {
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ProblemTexts() {
        texts.setBasenames("messages", "cn/xieshang/platform/problem/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
    }

    @Nullable
    String find(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, null, locale);
    }

    String get(String key, Locale locale, Object... arguments) {
        String text = find(key, locale, arguments);
        return text == null ? key : text;
    }
}
