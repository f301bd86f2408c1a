package cn.xieshang.member.store;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Standing;
import cn.xieshang.member.model.Username;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The stored shape of a member. Personal data are encrypted field by field, bound to this member's id. */
@Component
public class MemberDocument {
    private final PersonalDataCipher cipher;
    private final BlindIndexes indexes;

    MemberDocument(PersonalDataCipher cipher, BlindIndexes indexes) {
        this.cipher = cipher;
        this.indexes = indexes;
    }

    /** Everything but the id and the history; what the member does not have is null. */
    Document state(Member member) {
        Sealed sealed = new Sealed(cipher, member.id().toString());
        LocalDate announced = member.announced();
        Document state = new Document("office", member.office().value())
                .append("district", member.district().value())
                .append("code", member.code().value())
                .append("account", state(member.account()))
                .append("request", RequestDocument.of(member.request(), sealed))
                .append("announced", announced == null ? null : announced.toString());
        state.putAll(ProfileDocument.of(member, sealed, indexes));
        state.putAll(state(member.standing(), sealed));
        return state;
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

    private static Document state(Standing standing, Sealed sealed) {
        return switch (standing) {
            case Standing.Active() ->
                new Document("leftAt", null).append("leaveReason", null).append("leaveRemark", null);
            case Standing.Left(var at, var reason, var remark) ->
                new Document("leftAt", Date.from(at))
                        .append("leaveReason", reason.code())
                        .append("leaveRemark", sealed.hide("leave-remark", remark));
        };
    }

    /** All of it in clear: for the model, and for readers who mask it. */
    public Member stored(Document document) {
        return member(document).value();
    }

    Stored<Member> member(Document document) {
        Sealed sealed = sealed(document);
        String announced = document.getString("announced");
        Member member = new Member(
                new MemberId(UUID.fromString(document.getString("_id"))),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                new MemberCode(document.getString("code")),
                ProfileDocument.profile(document, sealed),
                standing(document, sealed),
                account(document.get("account", Document.class)),
                RequestDocument.request(document.get("request", Document.class), sealed),
                announced == null ? null : LocalDate.parse(announced));
        return new Stored<>(member, document.getLong("version"));
    }

    /** All of it in clear: for the model, and for readers who mask it. */
    public Profile profile(Document document) {
        return ProfileDocument.profile(document, sealed(document));
    }

    private Sealed sealed(Document document) {
        return new Sealed(cipher, document.getString("_id"));
    }

    private static Standing standing(Document document, Sealed sealed) {
        Date leftAt = document.getDate("leftAt");
        return leftAt == null
                ? new Standing.Active()
                : new Standing.Left(
                        leftAt.toInstant(),
                        LeaveReason.ofCode(Objects.requireNonNullElse(document.getString("leaveReason"), "other")),
                        sealed.show(document, "leaveRemark", "leave-remark"));
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
}
