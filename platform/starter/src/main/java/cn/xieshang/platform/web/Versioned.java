package cn.xieshang.platform.web;

import org.springframework.http.ResponseEntity;

/** Answers that carry their version. */
public final class Versioned {
    private Versioned() {}

    /** 200 with {@code ETag: "version"}. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(body);
    }
}
