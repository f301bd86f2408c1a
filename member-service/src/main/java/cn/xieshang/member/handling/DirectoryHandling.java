package cn.xieshang.member.handling;

import static cn.xieshang.platform.actor.Role.MEMBER;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.reading.BirthdayEntry;
import cn.xieshang.member.reading.BirthdayQueries;
import cn.xieshang.member.reading.DirectoryEntry;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What colleagues see of each other, whose birthday is near, and who decides on it. */
@Service
public class DirectoryHandling {
    private final OfficeStore offices;
    private final MemberQueries members;
    private final BirthdayQueries birthdays;
    private final AuditLog audit;
    private final Clock clock;

    DirectoryHandling(
            OfficeStore offices, MemberQueries members, BirthdayQueries birthdays, AuditLog audit, Clock clock) {
        this.offices = offices;
        this.members = members;
        this.birthdays = birthdays;
        this.audit = audit;
        this.clock = clock;
    }

    /** The director decides, on record, for the own office only. */
    public Written share(Actor actor, OfficeId id, long expected, DirectoryProfile profile) {
        if (!actor.has(OFFICE_DIRECTOR)) {
            throw new ForbiddenException();
        }
        if (!id.equals(actor.office())) {
            throw new NotFoundException();
        }
        Office office = offices.find(id).map(Stored::value).orElseThrow(NotFoundException::new);
        String shared = profile.shared().stream()
                .map(DirectoryProfile.Shared::code)
                .sorted()
                .collect(Collectors.joining(" "));
        audit.record(actor, "office.directory-profile-set", id.value(), Map.of("colleaguesSee", shared));
        offices.share(id, expected, office, profile);
        return Written.CHANGED;
    }

    public Page<DirectoryEntry> directory(Actor actor, MemberFilter filter, Paging paging) {
        if (!actor.hasAny(MEMBER, OFFICE_STAFF, OFFICE_DIRECTOR)) {
            throw new ForbiddenException();
        }
        OfficeId office = actor.requireOffice();
        return members.directory(office, filter, offices.directoryProfile(office), paging);
    }

    /** Of today and the days after it. */
    public Page<BirthdayEntry> birthdays(Actor actor, int days, Paging paging) {
        return birthdays.coming(MemberPermissions.reach(actor), LocalDate.now(clock), days, paging);
    }
}
