package cn.xieshang.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for; a controller takes it as a parameter, from {@code ?after=…&limit=…}.
 *
 * @param limit 1 to 100, 20 when not said
 * @param after the key of the last item of the page before, decoded; null for the first page
 */
public record Paging(int limit, @Nullable String after) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** How many to read to know whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** Makes the page of what was read with {@link #fetch()} as limit. */
    public <T> Page<T> page(List<T> fetched, Function<T, String> key) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, limit);
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }
}
