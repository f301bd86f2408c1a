package cn.xieshang.member.store;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Standing;
import cn.xieshang.member.model.Username;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stored shape of a member. Only the phone is encrypted; it is bound to this member's id. */
@Component
public class MemberDocument {
    private final PersonalDataCipher cipher;

    MemberDocument(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** Everything but the id; what the member does not have is null. */
    Document state(Member member) {
        Profile profile = member.profile();
        Phone phone = profile.phone();
        return new Document("office", member.office().value())
                .append("district", member.district().value())
                .append("code", member.code().value())
                .append("name", profile.name())
                .append("sector", profile.sector())
                .append("group", profile.group())
                .append("term", profile.term())
                .append(
                        "phone",
                        phone == null
                                ? null
                                : cipher.encrypt(
                                        phone.value(), context(member.id().toString())))
                .append("leftAt", member.standing() instanceof Standing.Left(var at) ? Date.from(at) : null)
                .append("account", state(member.account()));
    }

    static Document state(Account account) {
        Document state = new Document("username", account.username().value());
        return switch (account) {
            case Account.Requested _ -> state.append("state", "requested");
            case Account.Provisioned provisioned ->
                state.append("state", "provisioned")
                        .append("user", provisioned.user().value());
            case Account.Failed failed ->
                state.append("state", "failed").append("reason", failed.reason().code());
            case Account.Disabled _ -> state.append("state", "disabled");
        };
    }

    Stored<Member> member(Document document) {
        String id = document.getString("_id");
        Date leftAt = document.getDate("leftAt");
        Member member = new Member(
                new MemberId(UUID.fromString(id)),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                new MemberCode(document.getString("code")),
                new Profile(
                        document.getString("name"),
                        document.getString("sector"),
                        document.getString("group"),
                        document.getInteger("term"),
                        phone(document)),
                leftAt == null ? new Standing.Active() : new Standing.Left(leftAt.toInstant()),
                account(document.get("account", Document.class)));
        return new Stored<>(member, document.getLong("version"));
    }

    /** The number in clear: for the model, and for readers who mask it. */
    public @Nullable Phone phone(Document document) {
        String encrypted = document.getString("phone");
        return encrypted == null ? null : new Phone(cipher.decrypt(encrypted, context(document.getString("_id"))));
    }

    private static Account account(Document state) {
        Username username = new Username(state.getString("username"));
        return switch (state.getString("state")) {
            case "requested" -> new Account.Requested(username);
            case "provisioned" -> new Account.Provisioned(username, new UserId(state.getString("user")));
            case "failed" -> new Account.Failed(username, AccountFailure.ofCode(state.getString("reason")));
            case "disabled" -> new Account.Disabled(username);
            default -> throw new IllegalStateException("unknown state of an account: " + state.getString("state"));
        };
    }

    private static String context(String id) {
        return "member.phone:" + id;
    }
}
