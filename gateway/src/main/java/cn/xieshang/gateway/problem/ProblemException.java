package cn.xieshang.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the person; without a stack trace, because it is an answer and not a fault. */
public final class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final @Nullable Duration retryAfter;

    public ProblemException(ProblemKind kind, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(kind.code(), cause, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemKind kind) {
        return new ProblemException(kind, null, null);
    }

    public static ProblemException retryAfter(ProblemKind kind, Duration wait) {
        return new ProblemException(kind, wait, null);
    }

    public ProblemKind kind() {
        return kind;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
