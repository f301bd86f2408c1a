package cn.xieshang.member.duty.reading;

import cn.xieshang.member.duty.format.Presets;
import cn.xieshang.member.duty.model.ChecklistItem;
import cn.xieshang.member.duty.model.CountingYear;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.store.DutyMembers;
import cn.xieshang.member.duty.store.FactStore;
import cn.xieshang.member.duty.store.RulesInForce;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Live gaps of the checklist, counted from the facts; it needs no points and no rule set in force. */
@Component
public class DutyChecklists {
    private final FactStore facts;
    private final DutyMembers members;
    private final RulesInForce rules;
    private final Presets presets;

    DutyChecklists(FactStore facts, DutyMembers members, RulesInForce rules, Presets presets) {
        this.facts = facts;
        this.members = members;
        this.rules = rules;
        this.presets = presets;
    }

    private record Asked(List<ChecklistItem> items, CountingYear days) {}

    public ChecklistView of(DutyMember who, int year, Locale locale) {
        Asked asked = asked(who.office(), who.district(), year);
        List<DutyFact> known =
                facts
                        .between(
                                who.district(),
                                who.id(),
                                asked.days().first(year),
                                asked.days().first(year + 1))
                        .stream()
                        .filter(recorded -> recorded.counts())
                        .map(recorded -> recorded.fact())
                        .toList();
        return view(who, year, asked, known, locale);
    }

    /** Of everybody within reach who is a member now, by code. */
    public List<ChecklistView> all(DistrictId district, Reach reach, int year, Locale locale) {
        Map<MemberId, List<DutyFact>> known = new HashMap<>();
        facts.forEachMember(
                district,
                CountingYear.FROM_DECEMBER.first(year),
                CountingYear.CALENDAR.first(year + 1),
                ofOne -> ofOne.stream().findFirst().ifPresent(fact -> known.put(fact.member(), ofOne)));
        Map<OfficeId, Asked> asked = new HashMap<>();
        return members.all(reach).stream()
                .filter(who -> !who.left())
                .map(who -> view(
                        who,
                        year,
                        asked.computeIfAbsent(who.office(), office -> asked(office, district, year)),
                        known.getOrDefault(who.id(), List.of()),
                        locale))
                .toList();
    }

    /** Office by office, without names. */
    public List<ChecklistView.OfOffice> byOffice(DistrictId district, Reach reach, int year, Locale locale) {
        Map<MemberId, DutyMember> who = new HashMap<>();
        members.all(reach).forEach(member -> who.put(member.id(), member));
        Map<String, List<ChecklistView>> offices = new TreeMap<>();
        for (ChecklistView view : all(district, reach, year, locale)) {
            DutyMember member = who.get(new MemberId(view.member()));
            if (member != null) {
                offices.computeIfAbsent(member.office().value(), _ -> new ArrayList<>())
                        .add(view);
            }
        }
        return offices.entrySet().stream()
                .map(office -> ofOffice(office.getKey(), office.getValue()))
                .toList();
    }

    private static ChecklistView.OfOffice ofOffice(String office, List<ChecklistView> members) {
        List<ChecklistView.Count> counts = members.getFirst().items().stream()
                .map(item -> new ChecklistView.Count(item.code(), item.label(), (int) members.stream()
                        .flatMap(member -> member.items().stream())
                        .filter(one -> one.code().equals(item.code()) && one.missing() == 0)
                        .count()))
                .toList();
        int complete = (int) members.stream().filter(ChecklistView::complete).count();
        return new ChecklistView.OfOffice(office, members.size(), complete, counts);
    }

    private Asked asked(OfficeId office, DistrictId district, int year) {
        Optional<DutyRuleSet> set = rules.of(office, district, year).map(RulesInForce.Rules::set);
        return new Asked(
                set.map(DutyRuleSet::checklist)
                        .filter(items -> !items.isEmpty())
                        .orElse(presets.checklist()),
                set.map(DutyRuleSet::countingYear).orElse(CountingYear.CALENDAR));
    }

    private static ChecklistView view(DutyMember who, int year, Asked asked, List<DutyFact> facts, Locale locale) {
        List<DutyFact> ofTheYear = facts.stream()
                .filter(fact -> asked.days().contains(year, fact.on()))
                .toList();
        List<ChecklistView.Item> items = asked.items().stream()
                .map(item -> {
                    int done =
                            (int) ofTheYear.stream().filter(item.match()::fits).count();
                    return new ChecklistView.Item(
                            item.code(),
                            item.label().in(locale),
                            item.atLeast(),
                            done,
                            Math.max(0, item.atLeast() - done));
                })
                .toList();
        return new ChecklistView(
                who.id().value(),
                who.code(),
                who.name(),
                year,
                items,
                items.stream().allMatch(item -> item.missing() == 0));
    }
}
