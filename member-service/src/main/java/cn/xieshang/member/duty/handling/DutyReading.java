package cn.xieshang.member.duty.handling;

import cn.xieshang.member.duty.model.DutyMember;
import cn.xieshang.member.duty.model.DutyRefusal;
import cn.xieshang.member.duty.reading.ChecklistView;
import cn.xieshang.member.duty.reading.DutyChecklists;
import cn.xieshang.member.duty.reading.DutyLists;
import cn.xieshang.member.duty.reading.DutyStatements;
import cn.xieshang.member.duty.reading.LedgerLine;
import cn.xieshang.member.duty.reading.OfficeFigures;
import cn.xieshang.member.duty.reading.PostingView;
import cn.xieshang.member.duty.reading.StatementView;
import cn.xieshang.member.duty.store.SettingsStore;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Who reads what of duty records. The compliance mode hides points wherever there is more than one name. */
@Service
public class DutyReading {
    private final DutyPeople people;
    private final DutyStatements statements;
    private final DutyChecklists checklists;
    private final DutyLists lists;
    private final SettingsStore settings;

    DutyReading(
            DutyPeople people,
            DutyStatements statements,
            DutyChecklists checklists,
            DutyLists lists,
            SettingsStore settings) {
        this.people = people;
        this.statements = statements;
        this.checklists = checklists;
        this.lists = lists;
        this.settings = settings;
    }

    public StatementView statement(Actor actor, MemberId member, int year, Locale locale) {
        return statements.statement(people.readable(actor, member), year, locale);
    }

    public List<PostingView> postings(Actor actor, MemberId member, int year, Locale locale) {
        return statements.postings(people.readable(actor, member), year, locale);
    }

    public ChecklistView checklist(Actor actor, MemberId member, int year, Locale locale) {
        DutyMember who = people.readable(actor, member);
        return checklists.of(who, year, locale);
    }

    public List<ChecklistView> checklists(Actor actor, int year, Locale locale) {
        Reach reach = people.readableNames(actor, "checklists:" + year);
        return checklists.all(actor.requireDistrict(), reach, year, locale);
    }

    public List<ChecklistView.OfOffice> checklistFigures(Actor actor, int year, Locale locale) {
        return checklists.byOffice(actor.requireDistrict(), DutyPermissions.reach(actor), year, locale);
    }

    public List<LedgerLine> ledgers(Actor actor, int year) {
        Reach reach = people.readableNames(actor, "ledgers:" + year);
        return lists.byCode(actor.requireDistrict(), reach, year, !isCompliant(actor.requireDistrict()));
    }

    public List<OfficeFigures> figures(Actor actor, int year) {
        return lists.figures(actor.requireDistrict(), DutyPermissions.reach(actor), year);
    }

    public List<LedgerLine> ranking(Actor actor, int year) {
        Reach reach = people.readableNames(actor, "ranking:" + year);
        if (isCompliant(actor.requireDistrict())) {
            throw new RefusedException(DutyRefusal.COMPLIANCE_MODE);
        }
        return lists.ranking(actor.requireDistrict(), reach, year);
    }

    private boolean isCompliant(DistrictId district) {
        return settings.find(district).value().compliance();
    }
}
