package cn.xieshang.member.reading;

import cn.xieshang.member.model.Phone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(name = "Member", description = "A member (政协委员)")
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

        @Schema(description = "届", example = "5") int term,
        @Schema(allowableValues = {"active", "left"}) String status,
        @Nullable Instant leftAt,

        @Schema(description = "Masked, and only for the people who run the member's office", example = "138****5678")
        @Nullable
        String phone,

        AccountView account,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static MemberDetail of(Document member, @Nullable Phone phone) {
        Date leftAt = member.getDate("leftAt");
        return new MemberDetail(
                UUID.fromString(member.getString("_id")),
                member.getString("office"),
                member.getString("district"),
                member.getString("code"),
                member.getString("name"),
                member.getString("sector"),
                member.getString("group"),
                member.getInteger("term"),
                leftAt == null ? "active" : "left",
                leftAt == null ? null : leftAt.toInstant(),
                phone == null ? null : phone.masked(),
                AccountView.of(member),
                member.getLong("version"));
    }
}
