package cn.xieshang.gateway.limits;

import cn.xieshang.gateway.problem.ProblemException;
import cn.xieshang.gateway.problem.ProblemKind;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/** Token buckets of one limit, one per key; forgotten when full again, and never more than fit into memory. */
final class Buckets {

    private static final int MOST_KEYS = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> byKey;

    Buckets(int perMinute) {
        this.byKey = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(MINUTE)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /** Takes one token; empty if there was one, else the refusal with the time to wait. */
    Optional<ProblemException> refusal(String key) {
        ConsumptionProbe probe = byKey.get(key).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Optional.of(ProblemException.retryAfter(ProblemKind.TOO_MANY_REQUESTS, wait));
    }
}
