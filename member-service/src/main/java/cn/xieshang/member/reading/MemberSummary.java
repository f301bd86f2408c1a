package cn.xieshang.member.reading;

import cn.xieshang.member.model.Profile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of the roster")
public record MemberSummary(
        UUID id,
        @Schema(example = "wangjiang") String office,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        @Schema(description = "界别", example = "教育界") String sector,

        @Schema(description = "联组", example = "第一联组") @Nullable
        String group,

        @Schema(description = "专委会", example = "提案委员会") @Nullable
        String committee,

        @Schema(description = "政协职务", example = "常委") @Nullable
        String post,

        @Schema(description = "届", example = "5") int term,
        @Schema(allowableValues = {"active", "left"}) String status,

        @Schema(description = "Masked, and only for the people who run the member's office", example = "138****5678")
        @Nullable
        String phone,

        @Schema(description = "Whether the member asked to have own data changed")
        boolean changeProposed,

        @Schema(
                description = "How far the account is",
                allowableValues = {"requested", "provisioned", "failed", "disabled"})
        String account,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    /** @param profile to be shown masked; none for who sees no personal data */
    static MemberSummary of(Document member, @Nullable Profile profile) {
        Document request = member.get("request", Document.class);
        return new MemberSummary(
                UUID.fromString(member.getString("_id")),
                member.getString("office"),
                member.getString("code"),
                member.getString("name"),
                member.getString("sector"),
                member.getString("group"),
                member.getString("committee"),
                member.getString("post"),
                member.getInteger("term"),
                member.getDate("leftAt") == null ? "active" : "left",
                profile == null ? null : Masked.text(profile.contact().phone()),
                request != null && request.getString("state").equals("pending"),
                member.get("account", Document.class).getString("state"),
                member.getLong("version"));
    }
}
