package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an item was born with and keeps.
 *
 * @param serialNo what people call it; not a secret and not a key
 * @param kind code of the taxonomy
 * @param profile key of the numbers it began with
 * @param addressed the member whose code the citizen had scanned
 */
public record Origin(
        OpinionId id,
        OfficeId office,
        DistrictId district,
        String serialNo,
        String kind,
        String profile,
        Instant receivedAt,
        @Nullable MemberRef addressed) {
    /** The serial number follows from id and year. */
    public static Origin of(
            OpinionId id,
            OfficeId office,
            DistrictId district,
            String kind,
            OpinionProfile profile,
            Instant receivedAt,
            @Nullable MemberRef addressed) {
        String serialNo = SerialNo.of(id, receivedAt);
        return new Origin(id, office, district, serialNo, kind, profile.key(), receivedAt, addressed);
    }
}
