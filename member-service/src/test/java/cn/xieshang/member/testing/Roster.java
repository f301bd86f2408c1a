package cn.xieshang.member.testing;

import static cn.xieshang.member.model.Examples.profile;

import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Examples;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.Username;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Members by the dozen, each by the commands that people send. */
public final class Roster {
    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private final MemberHandling handling;
    private final AccountWork work;
    private final MemberStore store;

    /** A member as it was registered; the version moves on with every command. */
    public record Entry(MemberId id, OfficeId office, DistrictId district, Register as) {}

    public Roster(MemberHandling handling, AccountWork work, MemberStore store) {
        this.handling = handling;
        this.work = work;
        this.store = store;
    }

    public Entry registered(OfficeId office, DistrictId district) {
        int number = COUNT.incrementAndGet();
        var as = new Register(new MemberCode("T" + number), profile("委员" + number), new Username("member.t" + number));
        var entry = new Entry(new MemberId(UUID.randomUUID()), office, district, as);
        handling.register(staff(entry), entry.id(), as);
        return entry;
    }

    public Entry withAccount(OfficeId office, DistrictId district, UserId user) {
        Entry entry = registered(office, district);
        handling.handle(Actor.system(office, district), entry.id(), 1, new ConfirmAccount(user));
        return entry;
    }

    public Entry left(OfficeId office, DistrictId district) {
        Entry entry = registered(office, district);
        handling.handle(staff(entry), entry.id(), 1, Examples.LEAVING);
        return entry;
    }

    /** All accounts of the office that are worked on fail with it. */
    public Entry withFailedAccount(OfficeId office, DistrictId district) {
        Entry entry = registered(office, district);
        for (var task = work.claim(office, Duration.ofHours(1));
                task.isPresent();
                task = work.claim(office, Duration.ofHours(1))) {
            work.failed(office, task.get(), AccountFailure.USERNAME_TAKEN);
        }
        return entry;
    }

    /** With an account, and a wish that waits for the office. */
    public Entry asking(OfficeId office, DistrictId district) {
        UserId user = new UserId("u-" + UUID.randomUUID());
        Entry entry = withAccount(office, district, user);
        Actor member = new Actor(user, office, district, null, Set.of(Role.MEMBER));
        handling.propose(member, 2, new ProposeChange(Examples.WISH));
        return entry;
    }

    public long version(Entry entry) {
        return store.find(entry.office(), entry.id()).orElseThrow().version();
    }

    private static Actor staff(Entry entry) {
        return new Actor(
                new UserId("staff." + entry.office()),
                entry.office(),
                entry.district(),
                null,
                Set.of(Role.OFFICE_STAFF));
    }
}
