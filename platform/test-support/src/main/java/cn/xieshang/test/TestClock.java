package cn.xieshang.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until it is told: nine in the morning of Wednesday, 25 November 2026, in Shanghai. */
public final class TestClock extends Clock {
    public static final Instant START = Instant.parse("2026-11-25T01:00:00Z");

    private volatile Instant now = START;

    public void reset() {
        now = START;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
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
        return this;
    }
}
