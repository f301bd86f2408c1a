package cn.xieshang.member.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UnitId;

/** A handling unit (承办单位) to which a district assigns opinions and proposals. */
public record HandlingUnit(UnitId id, DistrictId district, Names names) {}
