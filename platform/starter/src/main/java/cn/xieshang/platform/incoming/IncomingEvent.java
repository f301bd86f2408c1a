package cn.xieshang.platform.incoming;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an event heard.
 *
 * @param id the same at every repetition
 * @param type such as {@code cn.xieshang.opinion.referred.v1}
 * @param subject id of the aggregate it happened to
 * @param sequence version of that aggregate; what is not higher than the last one seen is a repetition
 */
public record IncomingEvent(
        String id,
        String type,
        String subject,
        Instant time,
        long sequence,
        @Nullable OfficeId office,
        @Nullable DistrictId district) {}
