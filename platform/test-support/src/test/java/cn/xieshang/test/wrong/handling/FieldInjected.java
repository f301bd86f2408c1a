package cn.xieshang.test.wrong.handling;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes what it needs behind everybody's back. */
final class FieldInjected {
    @Autowired
    @Nullable
    Clock clock;
}
