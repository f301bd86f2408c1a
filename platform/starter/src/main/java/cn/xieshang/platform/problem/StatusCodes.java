package cn.xieshang.platform.problem;

import org.springframework.http.HttpStatusCode;

/** The code of what HTTP itself refuses. */
final class StatusCodes {
    private StatusCodes() {}

    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 412 -> "stale-version";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 428 -> "version-required";
            case 501, 505 -> "bad-request";
            case 503 -> "store-away";
            default -> status.is4xxClientError() ? "bad-request" : "internal";
        };
    }
}
