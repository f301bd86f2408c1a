package cn.xieshang.platform.outbox;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * A fact to tell others, finished when it is decided: a later deployment cannot change it any more.
 *
 * @param name logical name without prefix and version, such as {@code opinion.referred}
 * @param version of the contract, such as 1
 * @param subject id of the aggregate it happened to; the Kafka key
 * @param office whose thing it is; none for the district's own
 * @param payload a record that becomes the JSON value; no personal data
 */
public record OutboundEvent(
        String name,
        int version,
        String subject,
        @Nullable OfficeId office,
        @Nullable DistrictId district,
        Object payload) {

    public String type() {
        return "cn.xieshang." + name + ".v" + version;
    }
}
