package cn.xieshang.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatusCode;

/** Every refusal that the gateway gives in its own name; the lower-case name is the problem's code. */
public enum ProblemKind {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ORIGIN_REFUSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TOO_SLOW(408),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    BAD_GATEWAY(502),
    SERVICE_UNAVAILABLE(503),
    KEYS_AWAY(503),
    SERVICE_TIMEOUT(504);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first kind of that status; another 4xx is malformed, another 5xx an internal error. */
    static ProblemKind of(HttpStatusCode status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status.value()) {
                return kind;
            }
        }
        return status.is4xxClientError() ? BAD_REQUEST : INTERNAL;
    }
}
