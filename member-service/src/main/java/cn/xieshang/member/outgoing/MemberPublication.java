package cn.xieshang.member.outgoing;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.Standing;
import cn.xieshang.platform.outbox.OutboundEvent;
import org.jspecify.annotations.Nullable;

/** Which contract a fact about a member becomes. Phone numbers never leave the service. */
public final class MemberPublication {
    private MemberPublication() {}

    /** @param after the member as the event left it */
    public static OutboundEvent of(Member after, MemberEvent event) {
        return switch (event) {
            case MemberRegistered() -> told("member.registered", after, registered(after));
            case AccountProvisioned(var user) ->
                told("member.account-provisioned", after, account(after, user.value()));
            case MemberChanged _, MemberLeft _, MemberReturned _, AccountRequested _ ->
                told("member.changed", after, changed(after));
        };
    }

    private static OutboundEvent told(String name, Member member, Object payload) {
        return new OutboundEvent(name, 1, member.id().toString(), member.office(), member.district(), payload);
    }

    private static Registered registered(Member member) {
        return new Registered(
                member.id().toString(),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                member.profile().sector(),
                member.account().username().value());
    }

    private static Provisioned account(Member member, String userId) {
        return new Provisioned(
                member.id().toString(),
                userId,
                member.code().value(),
                member.profile().name(),
                member.office().value(),
                member.district().value());
    }

    private static Changed changed(Member member) {
        return new Changed(
                member.id().toString(),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                member.profile().sector(),
                member.profile().group(),
                member.profile().term(),
                member.account().username().value(),
                switch (member.standing()) {
                    case Standing.Active() -> "active";
                    case Standing.Left _ -> "left";
                });
    }

    record Registered(
            String memberId,
            String office,
            String district,
            String code,
            String name,
            String sector,
            String username) {}

    record Provisioned(String memberId, String userId, String code, String name, String office, String district) {}

    record Changed(
            String memberId,
            String office,
            String district,
            String code,
            String name,
            String sector,
            @Nullable String group,
            int term,
            String username,
            String status) {}
}
