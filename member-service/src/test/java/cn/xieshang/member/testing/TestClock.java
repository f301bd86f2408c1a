package cn.xieshang.member.testing;

import cn.xieshang.member.model.Examples;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until somebody turns it. */
public final class TestClock extends Clock {
    private volatile Instant now = Examples.NOW;

    public void reset() {
        now = Examples.NOW;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
