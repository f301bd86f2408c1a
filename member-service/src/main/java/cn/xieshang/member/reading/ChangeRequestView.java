package cn.xieshang.member.reading;

import cn.xieshang.member.model.ChangeRequest;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberField;
import cn.xieshang.member.model.MemberField.Difference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChangeRequest")
public record ChangeRequestView(
        @Schema(allowableValues = {"pending", "declined"}) String state,
        Instant at,

        @Schema(description = "Field by field what would be different; personal data masked on both sides")
        List<Difference> fields,

        @Schema(description = "Of a declined one: why") @Nullable
        String reason) {

    static @Nullable ChangeRequestView of(Member member) {
        return switch (member.request()) {
            case null -> null;
            case ChangeRequest.Declined(var at, var reason) -> new ChangeRequestView("declined", at, List.of(), reason);
            case ChangeRequest.Pending(var at, var wanted) ->
                new ChangeRequestView(
                        "pending", at, MemberField.differences(member.profile(), wanted.on(member.profile())), null);
        };
    }
}
