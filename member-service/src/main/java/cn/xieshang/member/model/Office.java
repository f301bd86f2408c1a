package cn.xieshang.member.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;

/** A sub-district office; it belongs to one district for good. */
public record Office(OfficeId id, DistrictId district, Names names, Vocabulary vocabulary) {}
