package cn.xieshang.member.handling;

import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.sheets.RosterSheet;
import cn.xieshang.member.store.DistrictStore;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The roster as a spreadsheet: masked for everyday, in full for a purpose that is on record before a byte is written. */
@Service
public class RosterExport {
    private static final int MOST = 5000;

    private final MemberQueries members;
    private final OfficeStore offices;
    private final DistrictStore districts;
    private final AuditLog audit;

    RosterExport(MemberQueries members, OfficeStore offices, DistrictStore districts, AuditLog audit) {
        this.members = members;
        this.offices = offices;
        this.districts = districts;
        this.audit = audit;
    }

    public byte[] masked(Actor actor, MemberFilter filter) {
        Reach reach = MemberPermissions.reach(actor);
        return RosterSheet.write(title(reach), all(reach, filter), false);
    }

    public byte[] inClear(Actor actor, MemberFilter filter, ReadPurpose purpose) {
        Reach reach = MemberPermissions.reach(actor);
        List<Member> found = all(reach, filter);
        Map<String, String> details = Map.of("purpose", purpose.code(), "members", Integer.toString(found.size()));
        audit.record(actor, "member.roster-exported", subject(reach), details);
        return RosterSheet.write(title(reach), found, true);
    }

    private List<Member> all(Reach reach, MemberFilter filter) {
        List<Member> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<Member> page = members.members(reach, filter, new Paging(Paging.MAX_LIMIT, after));
            all.addAll(page.items());
            if (all.size() > MOST) {
                throw new RefusedException(MemberRefusal.EXPORT_TOO_LARGE);
            }
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
        return all;
    }

    private String title(Reach reach) {
        String of = switch (reach) {
            case Reach.OneOffice(var office) ->
                offices.find(office)
                        .map(Stored::value)
                        .map(Office::names)
                        .orElseThrow(ForbiddenException::new)
                        .zh();
            case Reach.WholeDistrict(var district) ->
                districts
                        .find(district)
                        .orElseThrow(ForbiddenException::new)
                        .value()
                        .names()
                        .zh();
            case Reach.OneUnit _ -> throw new ForbiddenException();
        };
        return of + "委员名册";
    }

    private static String subject(Reach reach) {
        return switch (reach) {
            case Reach.OneOffice(var office) -> office.value();
            case Reach.WholeDistrict(var district) -> district.value();
            case Reach.OneUnit one -> one.unit().value();
        };
    }
}
