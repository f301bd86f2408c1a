package cn.xieshang.platform.idempotency;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it was given, to be given again. */
record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
    /** Status, then a header a line, then the body in Base64. */
    String toText() {
        StringBuilder text = new StringBuilder().append(status).append('\n');
        new TreeMap<>(headers)
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        return text.append('\n')
                .append(Base64.getEncoder().encodeToString(body))
                .toString();
    }

    static StoredAnswer parse(String text) {
        int end = text.indexOf("\n\n");
        String[] lines = text.substring(0, end).split("\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
        }
        return new StoredAnswer(
                Integer.parseInt(lines[0]), headers, Base64.getDecoder().decode(text.substring(end + 2)));
    }
}
