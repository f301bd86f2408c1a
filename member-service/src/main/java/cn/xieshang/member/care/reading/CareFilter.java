package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.model.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a kind.
 *
 * @param stage by its wire name; an unknown one finds nothing
 * @param from about this moment or later
 * @param until about a moment before this
 */
public record CareFilter(
        CareKind kind,
        @Nullable String stage,
        @Nullable MemberId member,
        @Nullable Instant from,
        @Nullable Instant until) {

    public CareFilter of(MemberId only) {
        return new CareFilter(kind, stage, only, from, until);
    }
}
