package cn.xieshang.member.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;

import cn.xieshang.member.model.Phone;
import cn.xieshang.member.store.BlindIndexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which members are wanted; what is not said does not matter.
 *
 * @param text the beginning of the name, or of its initials in pinyin
 * @param left only who left, or only who is here
 * @param asking only who asked to have own data changed
 */
public record MemberFilter(
        @Nullable String text,
        @Nullable String sector,
        @Nullable String group,
        @Nullable String committee,
        @Nullable Integer term,
        @Nullable Boolean left,
        @Nullable Phone phone,
        boolean asking) {
    public static final MemberFilter ALL = new MemberFilter(null, null, null, null, null, null, null, false);
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Date EVER = Date.from(Instant.EPOCH);

    public static MemberFilter active() {
        return new MemberFilter(null, null, null, null, null, false, null, false);
    }

    public static MemberFilter of(Phone phone) {
        return new MemberFilter(null, null, null, null, null, null, phone, false);
    }

    Bson toBson(BlindIndexes indexes) {
        List<Bson> parts = new ArrayList<>();
        if (text != null) {
            parts.add(named(text));
        }
        addIfSaid(parts, "sector", sector);
        addIfSaid(parts, "group", group);
        addIfSaid(parts, "committee", committee);
        addIfSaid(parts, "term", term);
        if (left != null) {
            // who is here has no such field, which null finds too
            parts.add(left ? gt("leftAt", EVER) : eq("leftAt", null));
        }
        if (phone != null) {
            parts.add(eq("phoneIndex", indexes.of(phone)));
        }
        if (asking) {
            parts.add(eq("request.state", "pending"));
        }
        return parts.isEmpty() ? empty() : and(parts);
    }

    private static void addIfSaid(List<Bson> parts, String field, @Nullable Object value) {
        if (value != null) {
            parts.add(eq(field, value));
        }
    }

    private static Bson named(String text) {
        return LETTERS.matcher(text).matches()
                ? regex("initials", "^" + text.toLowerCase(Locale.ROOT))
                : regex("name", "^" + literally(text));
    }

    /** Letters stay as they are, so that servers see the beginning and use their index. */
    private static String literally(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!Character.isLetterOrDigit(point)) {
                pattern.append('\\');
            }
            pattern.appendCodePoint(point);
        });
        return pattern.toString();
    }
}
