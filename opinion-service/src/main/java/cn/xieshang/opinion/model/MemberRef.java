package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A member as others know one.
 *
 * @param userId the account; none while it is still being made
 */
public record MemberRef(String memberId, @Nullable UserId userId) {}
