package cn.xieshang.member.reading;

import cn.xieshang.member.model.Phone;
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

        @Schema(description = "届", example = "5") int term,
        @Schema(allowableValues = {"active", "left"}) String status,

        @Schema(description = "Masked, and only for the people who run the member's office", example = "138****5678")
        @Nullable
        String phone,

        @Schema(
                description = "How far the account is",
                allowableValues = {"requested", "provisioned", "failed", "disabled"})
        String account,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static MemberSummary of(Document member, @Nullable Phone phone) {
        return new MemberSummary(
                UUID.fromString(member.getString("_id")),
                member.getString("office"),
                member.getString("code"),
                member.getString("name"),
                member.getString("sector"),
                member.getString("group"),
                member.getInteger("term"),
                member.getDate("leftAt") == null ? "active" : "left",
                phone == null ? null : phone.masked(),
                member.get("account", Document.class).getString("state"),
                member.getLong("version"));
    }
}
