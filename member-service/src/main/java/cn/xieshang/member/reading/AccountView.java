package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Account",
        description = "How far the member's account is; it changes without a new version of the member")
public record AccountView(
        @Schema(example = "member.chen") String username,

        @Schema(allowableValues = {"requested", "provisioned", "failed", "disabled"})
        String state,

        @Schema(description = "Of a provisioned account: the sub of its tokens") @Nullable
        String userId,

        @Schema(
                description = "failed: why (username-taken, rejected). Otherwise, while work on the account is put off:"
                        + " why (keycloak-unreachable, keycloak-answered-<status>)",
                example = "username-taken")
        @Nullable
        String reason) {
    static AccountView of(Document member) {
        Document account = member.get("account", Document.class);
        Document work = Objects.requireNonNullElseGet(member.get("work", Document.class), Document::new);
        String reason = account.getString("reason");
        return new AccountView(
                account.getString("username"),
                account.getString("state"),
                account.getString("user"),
                reason == null ? work.getString("problem") : reason);
    }
}
