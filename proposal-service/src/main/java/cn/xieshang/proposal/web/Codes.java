package cn.xieshang.proposal.web;

import cn.xieshang.platform.refusal.InvalidException;
import java.util.Arrays;
import java.util.Locale;

/** Reads wire codes: {@code basically-satisfied} is {@code BASICALLY_SATISFIED}; what is none is the sender's mistake. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> E parse(E[] values, String text, String pointer) {
        return Arrays.stream(values)
                .filter(value -> code(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidException(pointer, "unknown-code"));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
