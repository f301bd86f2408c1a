package cn.xieshang.test.wrong.handling;

import java.time.Instant;

/** A use case that no test can hold still. */
final class LooksAtTheWallClock {
    Instant now() {
        return Instant.now();
    }
}
