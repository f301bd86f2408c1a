package cn.xieshang.local.mongo;

import cn.xieshang.local.setup.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB connection string, taken apart as far as is needed to put another database into it. Who may log in where does
 * not change by that: the database that was meant for authentication is then said in {@code authSource}.
 */
public record MongoUri(String scheme, String credentials, String hosts, String database, List<String> options) {
    private static final Pattern FORM =
            Pattern.compile("(mongodb(?:\\+srv)?)://(?:([^@/?]*)@)?([^/?]+)(?:/([^?]*))?(?:\\?(.*))?");
    private static final String EXTERNAL_MECHANISMS = "mongodb-x509|gssapi|mongodb-aws|mongodb-oidc|plain";

    public static MongoUri parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Complaint("mongo.badUri");
        }
        return new MongoUri(
                matcher.group(1),
                orEmpty(matcher.group(2)),
                matcher.group(3),
                orEmpty(matcher.group(4)),
                Stream.of(orEmpty(matcher.group(5)).split("[&;]"))
                        .filter(option -> !option.isBlank())
                        .toList());
    }

    public String withDatabase(String name) {
        List<String> all = new ArrayList<>(options);
        if (!credentials.isEmpty() && !has("authsource") && !authenticatesOutside()) {
            all.add("authSource=" + (database.isEmpty() ? "admin" : database));
        }
        return scheme + "://" + (credentials.isEmpty() ? "" : credentials + "@") + hosts + "/" + name
                + all.stream().collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    public String withoutCredentials() {
        return scheme + "://" + hosts;
    }

    private boolean has(String option) {
        return options.stream().anyMatch(given -> given.toLowerCase(Locale.ROOT).startsWith(option + "="));
    }

    private boolean authenticatesOutside() {
        return options.stream()
                .map(given -> given.toLowerCase(Locale.ROOT))
                .anyMatch(given -> given.matches("authmechanism=(" + EXTERNAL_MECHANISMS + ")"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
