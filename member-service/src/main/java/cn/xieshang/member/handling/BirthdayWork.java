package cn.xieshang.member.handling;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCommand.AnnounceBirthday;
import cn.xieshang.member.store.BirthdaySettings;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.timers.TimerHandler;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Tells of each birthday once, some days before. One that passed while nobody worked is past. */
@Service
public class BirthdayWork implements TimerHandler {
    private final MemberStore members;
    private final MemberHandling handling;
    private final BirthdaySettings settings;
    private final Clock clock;

    BirthdayWork(MemberStore members, MemberHandling handling, BirthdaySettings settings, Clock clock) {
        this.members = members;
        this.handling = handling;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void wake(String id) {
        members.find(id).ifPresent(this::look);
    }

    private void look(Stored<Member> stored) {
        Member member = stored.value();
        LocalDate day = member.nextBirthday(LocalDate.now(clock));
        if (day != null && isNear(day)) {
            Actor system = Actor.system(member.office(), member.district());
            handling.handle(system, member.id(), stored.version(), new AnnounceBirthday(day));
        } else {
            members.sleepOn(member.office(), stored);
        }
    }

    private boolean isNear(LocalDate day) {
        return !settings.announcement(day, clock.getZone()).toInstant().isAfter(clock.instant());
    }
}
