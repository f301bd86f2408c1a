package cn.xieshang.opinion.web;

import cn.xieshang.platform.refusal.InvalidException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads wire codes; what is not one is the sender's mistake, with a pointer to it. */
final class Codes {
    private Codes() {}

    static <E> E parse(E[] values, Function<E, String> code, String text, String pointer) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidException(pointer, "unknown-code"));
    }

    static void requiredExactlyWhen(boolean needed, @Nullable String value, String pointer) {
        if (needed == (value == null)) {
            throw new InvalidException(pointer, needed ? "required" : "not-expected-here");
        }
    }
}
