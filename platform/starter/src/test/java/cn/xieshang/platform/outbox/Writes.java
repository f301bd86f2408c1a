package cn.xieshang.platform.outbox;

import java.time.Clock;
import org.springframework.data.mongodb.core.MongoOperations;

/** Guarded writes for the tests of other parts; nobody relays what they tell. */
public final class Writes {
    private Writes() {}

    public static GuardedWrites of(MongoOperations mongo, Clock clock) {
        return new MongoGuardedWrites(mongo, new EventSealer("/starter-tests", clock, () -> null), new Wakeups());
    }
}
