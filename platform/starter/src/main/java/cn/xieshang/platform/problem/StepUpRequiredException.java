package cn.xieshang.platform.problem;

import java.time.Duration;

/** The person must prove again who they are: 401 as RFC 9470 has it. */
public final class StepUpRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Duration maxAge;

    public StepUpRequiredException(Duration maxAge) {
        this.maxAge = maxAge;
    }

    Duration maxAge() {
        return maxAge;
    }
}
