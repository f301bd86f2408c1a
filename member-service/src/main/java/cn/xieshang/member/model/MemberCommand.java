package cn.xieshang.member.model;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one may ask of the register about a member. */
public sealed interface MemberCommand {
    record Register(MemberCode code, Profile profile, Username username) implements MemberCommand {}

    /**
     * Code and username are repeated to show that they are not meant to change.
     *
     * @param unsaid personal data that stay as they are: who sees them masked cannot say them again
     */
    record Change(MemberCode code, Profile profile, Username username, Set<PersonalData> unsaid)
            implements MemberCommand {
        public Change(MemberCode code, Profile profile, Username username) {
            this(code, profile, username, Set.of());
        }
    }

    record Leave(LeaveReason reason, @Nullable String remark) implements MemberCommand {}

    record Return() implements MemberCommand {}

    /** To another office of the district. */
    record Move(OfficeId office, @Nullable String group) implements MemberCommand {}

    /** Goes on into another term. */
    record Continue(int term) implements MemberCommand {}

    /** By the member, about the own data. */
    record ProposeChange(OwnData wanted) implements MemberCommand {}

    record AcceptChange() implements MemberCommand {}

    record DeclineChange(String reason) implements MemberCommand {}

    /** Try again after a failure. */
    record RequestAccount(Username username) implements MemberCommand {}

    /** Keycloak has the account. */
    record ConfirmAccount(UserId user) implements MemberCommand {}

    /** The day is near; once for each. */
    record AnnounceBirthday(LocalDate day) implements MemberCommand {}
}
