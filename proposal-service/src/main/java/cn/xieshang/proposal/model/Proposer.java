package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;

/**
 * A member (政协委员) who proposes or signs.
 *
 * @param user the member's own account: nobody else may sign or rate with it
 * @param office where the member belonged when asked
 */
public record Proposer(String memberId, UserId user, OfficeId office) {
    public boolean is(UserId other) {
        return user.equals(other);
    }
}
