package cn.xieshang.member.forms;

import cn.xieshang.platform.refusal.InvalidException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads wire codes; what is not one is the sender's mistake, with a pointer to it. */
public final class Codes {
    private Codes() {}

    public static <E> E parse(E[] values, Function<E, String> code, String text, String pointer) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidException(pointer, "unknown-code"));
    }

    /** Nothing and an empty text are the same. */
    static <T> @Nullable T ifThere(@Nullable String text, Function<String, T> read) {
        return text == null || text.isEmpty() ? null : read.apply(text);
    }
}
