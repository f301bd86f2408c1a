package cn.xieshang.member.reading;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.Person;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.model.Standing;
import cn.xieshang.platform.actor.OfficeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Member",
        description =
                "A member (政协委员). What is personal is masked, and only for the people who run the member's office and"
                        + " the member; to see it in full, ask for a disclosure.")
public record MemberDetail(
        UUID id,
        @Schema(example = "wangjiang") String office,
        @Schema(example = "binjiang") String district,

        @Schema(description = "Printed on the member's QR code", example = "WJ0001")
        String code,

        @Schema(example = "陈静") String name,
        @Schema(description = "界别", example = "教育界") String sector,

        @Schema(description = "联组", example = "第一联组") @Nullable
        String group,

        @Schema(description = "专委会", example = "提案委员会") @Nullable
        String committee,

        @Schema(description = "政协职务", example = "常委") @Nullable
        String post,

        @Schema(description = "届", example = "5") int term,

        @Schema(description = "Offices in whose work the member takes part too")
        List<String> alsoIn,

        @Schema(allowableValues = {"male", "female"}) @Nullable
        String gender,

        @Schema(description = "民族", example = "汉族") @Nullable
        String ethnicity,

        @Schema(description = "党派", example = "民盟") @Nullable
        String party,

        @Schema(description = "工作单位", example = "望江中学") @Nullable
        String employer,

        @Schema(description = "单位职务", example = "副校长") @Nullable
        String position,

        @Schema(allowableValues = {"active", "left"}) String status,
        @Nullable Instant leftAt,

        @Schema(allowableValues = {"resigned", "moved-away", "term-ended", "removed", "deceased", "other"}) @Nullable
        String leaveReason,

        @Nullable String leaveRemark,

        @Schema(description = "What personal data are kept, masked")
        Masked personal,

        @Schema(description = "What the member asked to have changed") @Nullable
        ChangeRequestView request,

        AccountView account,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {

    static MemberDetail of(Document document, Member member, boolean personal) {
        Seat seat = member.profile().seat();
        Person person = member.profile().person();
        var left = member.standing() instanceof Standing.Left gone ? gone : null;
        return new MemberDetail(
                member.id().value(),
                member.office().value(),
                member.district().value(),
                member.code().value(),
                member.profile().name(),
                seat.sector(),
                seat.group(),
                seat.committee(),
                seat.post(),
                seat.term(),
                seat.alsoIn().stream().map(OfficeId::value).sorted().toList(),
                person.gender() == null ? null : person.gender().code(),
                person.ethnicity(),
                person.party(),
                person.employer(),
                person.position(),
                left == null ? "active" : "left",
                left == null ? null : left.at(),
                left == null ? null : left.reason().code(),
                left == null || !personal ? null : left.remark(),
                personal ? Masked.of(member.profile()) : Masked.NOTHING,
                personal ? ChangeRequestView.of(member) : null,
                AccountView.of(document),
                document.getLong("version"));
    }
}
