package cn.xieshang.platform.outbox;

import java.time.Instant;
import java.util.List;

/**
 * What one round may send.
 *
 * @param token fences every mark: a relay that lost its lease changes nothing of the next holder's
 * @param until end of the lease
 */
record Claim(String token, Instant until, List<ClaimedAggregate> aggregates) {
    boolean isEmpty() {
        return aggregates.isEmpty();
    }

    List<Object> ids() {
        return aggregates.stream().map(ClaimedAggregate::id).toList();
    }
}
