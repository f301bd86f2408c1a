package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;

/** The year's points are as the member and the office see them (年度确认). */
public record Confirmation(UserId by, Instant at) {}
