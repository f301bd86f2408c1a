package cn.xieshang.member.care.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;

/**
 * A place in a community where members receive people (委员工作站).
 *
 * @param publicLine how the public reaches it; no personal number
 * @param open whether duties can be rostered there
 */
public record Station(
        StationId id,
        OfficeId office,
        DistrictId district,
        String name,
        String community,
        String place,
        String publicLine,
        boolean open) {}
