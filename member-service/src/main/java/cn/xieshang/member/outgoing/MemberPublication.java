package cn.xieshang.member.outgoing;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.BirthdayComing;
import cn.xieshang.member.model.MemberEvent.ChangeAccepted;
import cn.xieshang.member.model.MemberEvent.ChangeDeclined;
import cn.xieshang.member.model.MemberEvent.ChangeProposed;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberMoved;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.member.model.MemberField;
import cn.xieshang.member.model.MemberField.Difference;
import cn.xieshang.member.model.Standing;
import cn.xieshang.platform.outbox.OutboundEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which contract a fact about a member becomes. Personal data never leave the service, not even the reason of a departure. */
public final class MemberPublication {
    private MemberPublication() {}

    /** @param after the member as the event left it */
    public static OutboundEvent of(Member before, Member after, MemberEvent event) {
        return switch (event) {
            case MemberRegistered() -> told("member.registered", after, registered(after));
            case AccountProvisioned(var user) ->
                told("member.account-provisioned", after, account(after, user.value()));
            case MemberChanged _, ChangeAccepted _, AccountRequested _ -> told("member.changed", after, changed(after));
            case MemberMoved moved ->
                told("member.moved", after, placed(after, moved.from().value()));
            case MemberLeft _ -> told("member.left", after, placed(after, null));
            case MemberReturned() -> told("member.returned", after, placed(after, null));
            case ChangeProposed asked ->
                told(
                        "member.change-proposed",
                        after,
                        request(
                                after,
                                MemberField.differences(
                                                before.profile(), asked.wanted().on(before.profile()))
                                        .stream()
                                        .map(Difference::field)
                                        .toList()));
            case ChangeDeclined _ -> told("member.change-declined", after, request(after, null));
            case BirthdayComing(var day) -> told("member.birthday-coming", after, birthday(after, day.toString()));
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
                member.profile().seat().sector(),
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
        var seat = member.profile().seat();
        return new Changed(
                member.id().toString(),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                seat.sector(),
                seat.group(),
                seat.term(),
                member.account().username().value(),
                status(member));
    }

    private static Placed placed(Member member, @Nullable String previousOffice) {
        return new Placed(
                member.id().toString(),
                userId(member),
                member.office().value(),
                previousOffice,
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                status(member));
    }

    private static Request request(Member member, @Nullable List<String> fields) {
        return new Request(
                member.id().toString(),
                userId(member),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                fields);
    }

    private static Birthday birthday(Member member, String day) {
        return new Birthday(
                member.id().toString(),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                day);
    }

    private static String status(Member member) {
        return switch (member.standing()) {
            case Standing.Active() -> "active";
            case Standing.Left _ -> "left";
        };
    }

    private static @Nullable String userId(Member member) {
        return member.account() instanceof Account.Provisioned known
                ? known.user().value()
                : null;
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

    record Placed(
            String memberId,
            @Nullable String userId,
            String office,
            @Nullable String previousOffice,
            String district,
            String code,
            String name,
            String status) {}

    record Request(
            String memberId,
            @Nullable String userId,
            String office,
            String district,
            String code,
            String name,
            @Nullable List<String> fields) {}

    record Birthday(String memberId, String office, String district, String code, String name, String day) {}
}
