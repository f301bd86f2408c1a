package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import org.jspecify.annotations.Nullable;

/** A member as the duty record knows one. */
public record DutyMember(
        MemberId id,
        OfficeId office,
        DistrictId district,
        String code,
        String name,
        int term,
        @Nullable UserId user,
        boolean left) {}
