package cn.xieshang.member.model;

import cn.xieshang.platform.actor.DistrictId;

/** A district committee (区政协): the roof over its offices and handling units. */
public record District(DistrictId id, Names names) {}
