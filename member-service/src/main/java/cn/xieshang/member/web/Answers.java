package cn.xieshang.member.web;

import cn.xieshang.member.handling.Written;
import cn.xieshang.platform.refusal.NotFoundException;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that carry their version: 201 for what is new, 200 for everything else. */
public final class Answers {
    private Answers() {}

    public static <T> ResponseEntity<T> of(Optional<T> entry, ToLongFunction<T> version) {
        return of(Written.SAME, entry, version);
    }

    public static <T> ResponseEntity<T> of(Written written, Optional<T> entry, ToLongFunction<T> version) {
        T there = entry.orElseThrow(NotFoundException::new);
        return ResponseEntity.status(written == Written.NEW ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Long.toString(version.applyAsLong(there)))
                .body(there);
    }
}
