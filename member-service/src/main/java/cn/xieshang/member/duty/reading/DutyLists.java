package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.duty.store.LedgerStore;
import cn.xieshang.member.duty.store.LedgerStore.Balance;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ledgers of many: lists by code, sums by office. One query for the members and one for the balances. */
@Component
public class DutyLists {
    private final DutyMembers members;
    private final LedgerStore ledgers;

    DutyLists(DutyMembers members, LedgerStore ledgers) {
        this.members = members;
        this.ledgers = ledgers;
    }

    /** @param points whether points are shown; in compliance mode they are not */
    public List<LedgerLine> byCode(DistrictId district, Reach reach, int year, boolean points) {
        Map<MemberId, Balance> balances = balances(district, year);
        return members.all(reach).stream()
                .filter(who -> !who.left())
                .map(who -> line(who, balances.get(who.id()), points))
                .toList();
    }

    public List<LedgerLine> ranking(DistrictId district, Reach reach, int year) {
        return byCode(district, reach, year, true).stream()
                .filter(line -> line.points() != null)
                .sorted(Comparator.comparing(LedgerLine::points).reversed().thenComparing(LedgerLine::code))
                .toList();
    }

    public List<OfficeFigures> figures(DistrictId district, Reach reach, int year) {
        Map<MemberId, Balance> balances = balances(district, year);
        Map<String, Sum> sums = new TreeMap<>();
        for (DutyMember who : members.all(reach)) {
            if (!who.left()) {
                sums.computeIfAbsent(who.office().value(), _ -> new Sum()).add(balances.get(who.id()));
            }
        }
        return sums.entrySet().stream()
                .map(office -> office.getValue().figures(office.getKey()))
                .toList();
    }

    private Map<MemberId, Balance> balances(DistrictId district, int year) {
        Map<MemberId, Balance> balances = new HashMap<>();
        ledgers.balances(district, year).forEach(balance -> balances.put(balance.member(), balance));
        return balances;
    }

    private static LedgerLine line(DutyMember who, @Nullable Balance balance, boolean points) {
        return new LedgerLine(
                who.id().value(),
                who.code(),
                who.name(),
                who.office().value(),
                balance == null ? null : balance.grade(),
                balance == null || !points ? null : balance.points().value(),
                balance != null && balance.confirmed());
    }

    private static final class Sum {
        private final Map<String, Integer> grades = new TreeMap<>();
        private Points points = Points.ZERO;
        private int members;
        private int scored;
        private int confirmed;

        void add(@Nullable Balance balance) {
            members++;
            if (balance == null) {
                return;
            }
            scored++;
            points = points.plus(balance.points());
            confirmed += balance.confirmed() ? 1 : 0;
            if (balance.grade() != null) {
                grades.merge(balance.grade(), 1, Integer::sum);
            }
        }

        OfficeFigures figures(String office) {
            return new OfficeFigures(office, members, scored, points.value(), confirmed, grades);
        }
    }
}
