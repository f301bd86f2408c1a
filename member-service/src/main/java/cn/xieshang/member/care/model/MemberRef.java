package cn.xieshang.member.care.model;

import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A member as an item remembers it; the id is what counts.
 *
 * @param name as it was then
 * @param user none while the account was still being made
 */
public record MemberRef(MemberId id, String name, @Nullable UserId user) {
    public boolean is(@Nullable MemberRef other) {
        return other != null && id.equals(other.id);
    }
}
