package cn.xieshang.member.duty.model;

import cn.xieshang.platform.refusal.InvalidException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the values of this package check, each with a pointer to the field that is wrong. */
final class Checks {
    static final int LIST = 100;
    private static final BigDecimal MOST = new BigDecimal(1000);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Checks() {}

    static void require(boolean holds, String pointer, String code) {
        if (!holds) {
            throw new InvalidException(pointer, code);
        }
    }

    static void code(@Nullable String value, String pointer) {
        require(value != null && CODE.matcher(value).matches(), pointer, "pattern");
    }

    static void text(@Nullable String value, int max, String pointer) {
        require(value != null && !value.isBlank(), pointer, "not-blank");
        require(value == null || value.length() <= max, pointer, "size");
    }

    static void optionalText(@Nullable String value, int max, String pointer) {
        if (value != null) {
            text(value, max, pointer);
        }
    }

    static <T> void present(@Nullable T value, String pointer) {
        require(value != null, pointer, "not-null");
    }

    /** Points and factors: at most a thousand either way, two decimals. */
    static void number(@Nullable BigDecimal value, String pointer) {
        if (value != null) {
            require(value.abs().compareTo(MOST) <= 0, pointer, "range");
            require(value.stripTrailingZeros().scale() <= 2, pointer, "decimals");
        }
    }

    static void notNegative(@Nullable BigDecimal value, String pointer) {
        number(value, pointer);
        require(value == null || value.signum() >= 0, pointer, "min");
    }

    static void size(Collection<?> values, int max, String pointer) {
        require(values.size() <= max, pointer, "size");
    }

    /** What a document leaves out is empty. */
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <T> Set<T> set(@Nullable Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    static <K, V> Map<K, V> map(@Nullable Map<K, V> values) {
        return values == null ? Map.of() : Map.copyOf(values);
    }

    /** {@code HIGHEST_ONLY} is {@code highest-only} wherever it is written. */
    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
