package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.InvalidException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few facts of the roster that care needs. */
@Component
class CareMembers {
    private final MemberQueries queries;

    CareMembers(MemberQueries queries) {
        this.queries = queries;
    }

    /** The member whom the account belongs to; none for everybody else. */
    @Nullable
    MemberRef of(Actor actor) {
        OfficeId office = actor.office();
        return office == null || !actor.has(Role.MEMBER)
                ? null
                : queries.own(office, actor.user()).map(CareMembers::ref).orElse(null);
    }

    /** A member named in a request, who must be of the office and not have left. */
    MemberRef active(OfficeId office, MemberId id) {
        return queries.member(new Reach.OneOffice(office), id.value(), false)
                .filter(member -> member.status().equals("active"))
                .map(CareMembers::ref)
                .orElseThrow(() -> new InvalidException("/member", "member-not-of-office"));
    }

    private static MemberRef ref(MemberDetail member) {
        UserId user =
                Optional.ofNullable(member.account().userId()).map(UserId::new).orElse(null);
        return new MemberRef(new MemberId(member.id()), member.name(), user);
    }
}
