package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Audiences;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param until when the token that allowed it expires
 * @param lastEventId where the stream before was cut; none begins with what is new
 */
public record StreamRequest(
        Audiences mine,
        Locale locale,
        Instant until,
        @Nullable String lastEventId) {}
