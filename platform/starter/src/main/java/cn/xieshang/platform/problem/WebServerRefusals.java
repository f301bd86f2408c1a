package cn.xieshang.platform.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/**
 * The problem that a web server sends for what it refuses itself, such as a request line that is none. No filter has
 * seen the request then, so the text is in both languages, and it repeats nothing of what was sent.
 */
public final class WebServerRefusals {
    public static final String CONTENT_TYPE = "application/problem+json";

    private static final String PROBLEM = """
            {"type":"%s","title":"请求无法处理 The request cannot be handled: %s","status":%d,"code":"%s"}""";

    private WebServerRefusals() {}

    public static byte[] problem(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        HttpStatus status = known == null ? HttpStatus.BAD_REQUEST : known;
        String kind = StatusCodes.codeOf(status);
        return PROBLEM.formatted(Problems.TYPES + kind, status.getReasonPhrase(), code, kind)
                .getBytes(StandardCharsets.UTF_8);
    }
}
