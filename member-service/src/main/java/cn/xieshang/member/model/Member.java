package cn.xieshang.member.model;

import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Instant;

/** A member (政协委员) on the roster of one office: the whole life of the entry, from registration on. */
public record Member(
        MemberId id,
        OfficeId office,
        DistrictId district,
        MemberCode code,
        Profile profile,
        Standing standing,
        Account account) {

    public static Member register(MemberId id, OfficeId office, DistrictId district, Register wanted) {
        return new Member(
                id,
                office,
                district,
                wanted.code(),
                wanted.profile(),
                new Standing.Active(),
                new Account.Requested(wanted.username()));
    }

    public MemberEvent decide(MemberCommand command, Instant now) {
        return switch (standing) {
            case Standing.Active() ->
                switch (command) {
                    case Change change -> changed(change);
                    case Leave() -> new MemberLeft(now);
                    case RequestAccount(var username) -> requested(username);
                    case ConfirmAccount(var user) -> new AccountProvisioned(user);
                    case Return() -> throw new RefusedException(MemberRefusal.HAS_NOT_LEFT);
                    case Register _ -> throw new RefusedException(MemberRefusal.ALREADY_REGISTERED);
                };
            case Standing.Left _ ->
                switch (command) {
                    case Return() -> new MemberReturned();
                    default -> throw new RefusedException(MemberRefusal.HAS_LEFT);
                };
        };
    }

    public Member apply(MemberEvent event) {
        return switch (event) {
            case MemberRegistered() -> this;
            case MemberChanged(var changed) -> with(changed, standing, account);
            case MemberLeft(var at) -> with(profile, new Standing.Left(at), account);
            case MemberReturned() -> with(profile, new Standing.Active(), new Account.Requested(account.username()));
            case AccountRequested(var username) -> with(profile, standing, new Account.Requested(username));
            case AccountProvisioned(var user) ->
                with(profile, standing, new Account.Provisioned(account.username(), user));
        };
    }

    /** Whether the same was asked for before; what happened to the account since does not matter. */
    public boolean isRegisteredAs(Register wanted) {
        return code.equals(wanted.code())
                && profile.equals(wanted.profile())
                && account.username().equals(wanted.username());
    }

    private MemberEvent changed(Change change) {
        if (!change.code().equals(code)) {
            throw new RefusedException(MemberRefusal.CODE_FIXED);
        }
        if (!change.username().equals(account.username())) {
            throw new RefusedException(MemberRefusal.USERNAME_FIXED);
        }
        return new MemberChanged(change.profile());
    }

    private MemberEvent requested(Username username) {
        if (!(account instanceof Account.Failed)) {
            throw new RefusedException(MemberRefusal.ACCOUNT_NOT_FAILED);
        }
        return new AccountRequested(username);
    }

    private Member with(Profile newProfile, Standing newStanding, Account newAccount) {
        return new Member(id, office, district, code, newProfile, newStanding, newAccount);
    }
}
