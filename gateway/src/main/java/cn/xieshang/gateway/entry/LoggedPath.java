package cn.xieshang.gateway.entry;

import java.util.regex.Pattern;

/** A path as it may stand in a log: what people without an account write into a public path may be a code, so it is masked. */
final class LoggedPath {

    private static final String PUBLIC = "/api/v1/public/";
    private static final Pattern ONE_WORD = Pattern.compile("[a-z][a-z-]{1,20}");
    private static final int LONGEST = 200;

    private LoggedPath() {}

    static String of(String rawPath) {
        String path = rawPath.length() > LONGEST ? rawPath.substring(0, LONGEST) + "…" : rawPath;
        if (!path.startsWith(PUBLIC)) {
            return path;
        }
        StringBuilder masked = new StringBuilder("/api/v1/public");
        for (String segment : path.substring(PUBLIC.length()).split("/")) {
            masked.append('/').append(ONE_WORD.matcher(segment).matches() ? segment : "*");
        }
        return masked.toString();
    }
}
