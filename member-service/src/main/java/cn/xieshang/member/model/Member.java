package cn.xieshang.member.model;

import cn.xieshang.member.model.MemberCommand.AcceptChange;
import cn.xieshang.member.model.MemberCommand.AnnounceBirthday;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.Continue;
import cn.xieshang.member.model.MemberCommand.DeclineChange;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
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
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member (政协委员) on the roster of one office: the whole life of the entry, from registration on.
 *
 * @param request what the member asked to have changed, waiting or declined
 * @param announced the last birthday that was announced
 */
public record Member(
        MemberId id,
        OfficeId office,
        DistrictId district,
        MemberCode code,
        Profile profile,
        Standing standing,
        Account account,
        @Nullable ChangeRequest request,
        @Nullable LocalDate announced) {

    public static Member register(MemberId id, OfficeId office, DistrictId district, Register wanted) {
        return new Member(
                id,
                office,
                district,
                wanted.code(),
                wanted.profile(),
                new Standing.Active(),
                new Account.Requested(wanted.username()),
                null,
                null);
    }

    public MemberEvent decide(MemberCommand command, Instant now) {
        return switch (standing) {
            case Standing.Active() ->
                switch (command) {
                    case Change change -> changed(change);
                    case Leave(var reason, var remark) -> new MemberLeft(now, reason, remark);
                    case Move(var to, var group) -> moved(to, group);
                    case Continue(var term) -> continued(term);
                    case ProposeChange(var wanted) -> proposed(wanted, now);
                    case AcceptChange() -> new ChangeAccepted(pending().wanted().on(profile));
                    case DeclineChange(var reason) -> declined(reason, now);
                    case RequestAccount(var username) -> requested(username);
                    case ConfirmAccount(var user) -> new AccountProvisioned(user);
                    case AnnounceBirthday(var day) -> birthday(day);
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
            case MemberChanged(var changed) -> with(changed, request);
            case ChangeAccepted(var changed) -> with(changed, null);
            case ChangeProposed(var at, var wanted) -> with(profile, new ChangeRequest.Pending(at, wanted));
            case ChangeDeclined(var at, var reason) -> with(profile, new ChangeRequest.Declined(at, reason));
            case MemberMoved moved ->
                in(moved.to()).with(profile.with(profile.seat().in(moved.to(), moved.group())), request);
            case MemberLeft(var at, var reason, var remark) ->
                with(profile, null).with(new Standing.Left(at, reason, remark), account);
            case MemberReturned() -> with(new Standing.Active(), new Account.Requested(account.username()));
            case AccountRequested(var username) -> with(standing, new Account.Requested(username));
            case AccountProvisioned(var user) -> with(standing, new Account.Provisioned(account.username(), user));
            case BirthdayComing(var day) ->
                new Member(id, office, district, code, profile, standing, account, request, day);
        };
    }

    /** The first one from that day on that was not announced; none of who left or whose day nobody knows. */
    public @Nullable LocalDate nextBirthday(LocalDate today) {
        BirthDate born = profile.person().birthDate();
        if (born == null || standing instanceof Standing.Left) {
            return null;
        }
        LocalDate from = announced == null || announced.isBefore(today) ? today : announced.plusDays(1);
        return Birthdays.next(born.day(), from);
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
        return new MemberChanged(change.profile().keeping(change.unsaid(), profile));
    }

    private MemberEvent moved(OfficeId to, @Nullable String group) {
        if (to.equals(office)) {
            throw new RefusedException(MemberRefusal.ALREADY_THERE);
        }
        return new MemberMoved(office, to, group);
    }

    private MemberEvent continued(int term) {
        if (term == profile.seat().term()) {
            throw new RefusedException(MemberRefusal.ALREADY_IN_TERM);
        }
        return new MemberChanged(profile.with(profile.seat().inTerm(term)));
    }

    private MemberEvent proposed(OwnData wanted, Instant now) {
        if (wanted.on(profile).equals(profile)) {
            throw new RefusedException(MemberRefusal.NOTHING_TO_CHANGE);
        }
        return new ChangeProposed(now, wanted);
    }

    private MemberEvent declined(String reason, Instant now) {
        pending();
        return new ChangeDeclined(now, reason);
    }

    private ChangeRequest.Pending pending() {
        if (request instanceof ChangeRequest.Pending waiting) {
            return waiting;
        }
        throw new RefusedException(MemberRefusal.NO_CHANGE_PROPOSED);
    }

    private MemberEvent birthday(LocalDate day) {
        if (announced != null && !announced.isBefore(day)) {
            throw new RefusedException(MemberRefusal.BIRTHDAY_ANNOUNCED);
        }
        return new BirthdayComing(day);
    }

    private MemberEvent requested(Username username) {
        if (!(account instanceof Account.Failed)) {
            throw new RefusedException(MemberRefusal.ACCOUNT_NOT_FAILED);
        }
        return new AccountRequested(username);
    }

    private Member with(Profile newProfile, @Nullable ChangeRequest newRequest) {
        return new Member(id, office, district, code, newProfile, standing, account, newRequest, announced);
    }

    private Member with(Standing newStanding, Account newAccount) {
        return new Member(id, office, district, code, profile, newStanding, newAccount, request, announced);
    }

    private Member in(OfficeId newOffice) {
        return new Member(id, newOffice, district, code, profile, standing, account, request, announced);
    }
}
