package cn.xieshang.platform.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** What became of a batch: acknowledged, refused for its own sake, or not sent because the broker is away. */
final class SendOutcome {
    private final List<PendingEvent> acknowledged = new ArrayList<>();
    private final Map<ClaimedAggregate, Throwable> refused = new LinkedHashMap<>();
    private @Nullable Throwable away;

    void acknowledged(PendingEvent event) {
        acknowledged.add(event);
    }

    void failed(ClaimedAggregate aggregate, Throwable failure) {
        Throwable cause = root(failure);
        if (meansAway(cause)) {
            away = cause;
        } else {
            refused.put(aggregate, cause);
        }
    }

    List<PendingEvent> acknowledged() {
        return acknowledged;
    }

    Map<ClaimedAggregate, Throwable> refused() {
        return refused;
    }

    boolean brokerAway() {
        return away != null;
    }

    @Nullable
    Throwable away() {
        return away;
    }

    /** Trying the same again later may help, and trying another event now does not. */
    private static boolean meansAway(Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof TimeoutException
                || cause instanceof InterruptException
                || cause instanceof AuthenticationException
                || cause instanceof AuthorizationException;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
