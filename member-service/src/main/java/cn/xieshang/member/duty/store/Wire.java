package cn.xieshang.member.duty.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How values of the model are written in documents. */
final class Wire {
    private Wire() {}

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown " + type.getSimpleName() + ": " + code));
    }

    static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String code) {
        return code == null ? null : constant(type, code);
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable List<String> codes) {
        return codes == null
                ? Set.of()
                : codes.stream().map(code -> constant(type, code)).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::toString).sorted().toList();
    }

    static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.toString();
    }

    static BigDecimal number(Document document, String field) {
        return new BigDecimal(document.getString(field));
    }

    static List<Document> list(Document document, String field) {
        List<Document> values = document.getList(field, Document.class);
        return values == null ? List.of() : values;
    }

    static Instant at(Document document, String field) {
        Date date = document.getDate(field);
        return date.toInstant();
    }
}
