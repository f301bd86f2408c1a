package cn.xieshang.platform.actor;

import java.util.regex.Pattern;

/** The one form of readable ids. */
final class Slugs {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    private Slugs() {}

    static void check(String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of a-z, 0-9 and -, 1 to 40 characters");
        }
    }
}
