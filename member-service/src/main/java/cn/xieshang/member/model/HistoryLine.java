package cn.xieshang.member.model;

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
import cn.xieshang.member.model.MemberField.Difference;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what about a member, and when.
 *
 * @param detail the reason of a departure, the offices of a move
 * @param fields what differs; of personal data only that it does
 */
public record HistoryLine(
        Instant at, UserId by, String what, @Nullable String detail, List<Difference> fields) {

    /** What only the machinery does leaves no line. */
    public static Optional<HistoryLine> of(Member before, Member after, MemberEvent event, UserId by, Instant at) {
        return switch (event) {
            case MemberRegistered() -> line("registered", null, before, after, by, at);
            case MemberChanged _ -> line("changed", null, before, after, by, at);
            case ChangeAccepted _ -> line("change-accepted", null, before, after, by, at);
            case ChangeProposed _ -> line("change-proposed", null, before, after, by, at);
            case ChangeDeclined _ -> line("change-declined", null, before, after, by, at);
            case MemberLeft left -> line("left", left.reason().code(), before, after, by, at);
            case MemberReturned() -> line("returned", null, before, after, by, at);
            case MemberMoved moved -> line("moved", moved.from() + " → " + moved.to(), before, after, by, at);
            case AccountRequested _, AccountProvisioned _, BirthdayComing _ -> Optional.empty();
        };
    }

    private static Optional<HistoryLine> line(
            String what, @Nullable String detail, Member before, Member after, UserId by, Instant at) {
        List<Difference> fields = MemberField.differences(before.profile(), after.profile()).stream()
                .map(Difference::withoutPersonalData)
                .toList();
        return Optional.of(new HistoryLine(at, by, what, detail, fields));
    }
}
