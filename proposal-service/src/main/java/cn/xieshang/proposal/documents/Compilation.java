package cn.xieshang.proposal.documents;

import static cn.xieshang.platform.actor.Role.ASSIGNING_OFFICE;
import static cn.xieshang.platform.actor.Role.DISTRICT_ADMIN;
import static cn.xieshang.platform.actor.Role.OFFICE_DIRECTOR;
import static cn.xieshang.platform.actor.Role.OFFICE_STAFF;
import static cn.xieshang.platform.actor.Role.PROPOSAL_COMMITTEE;
import static cn.xieshang.platform.actor.Role.SUPERVISOR;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.handling.Readers;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.ProposalQueries;
import cn.xieshang.proposal.reading.YearList;
import cn.xieshang.proposal.reading.YearQueries;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The year's filed proposals with their answers in one paper (提案汇编), as far as the reader's reach goes. */
@Component
public class Compilation {
    /** About 700 pages; what is more is printed by category or by office. */
    static final int MOST = 200;

    private final YearQueries years;
    private final ProposalQueries queries;
    private final Readers readers;
    private final Wordings wordings;
    private final Printer printer;
    private final Clock clock;

    Compilation(
            YearQueries years,
            ProposalQueries queries,
            Readers readers,
            Wordings wordings,
            Printer printer,
            Clock clock) {
        this.years = years;
        this.queries = queries;
        this.readers = readers;
        this.wordings = wordings;
        this.printer = printer;
        this.clock = clock;
    }

    public PrintedPaper print(Actor actor, YearList list, PaperFormat format) {
        Reach reach = reach(actor);
        DistrictId district = actor.requireDistrict();
        Wording words = wordings.of(district);
        List<ProposalId> ids = years.filed(reach, list, MOST + 1);
        if (ids.size() > MOST) {
            throw new InvalidException("/category", "too-many-for-one-paper");
        }
        List<PaperFields> chapters = ids.stream()
                .map(id -> queries.detail(reach, id, proposal -> readers.eyes(actor, proposal)))
                .map(detail -> new PaperFields(detail, words))
                .toList();
        Map<String, Object> fields = Map.of(
                "范围", scope(list, words),
                "件数", String.valueOf(chapters.size()),
                "编印日期", words.day(clock.instant()),
                "目录", chapters.stream().map(PaperFields::contentsLine).toList(),
                "提案", chapters.stream().map(PaperFields::chapter).toList());
        return printer.print(
                district, Paper.COMPILATION, format, words.say("name.compilation", scope(list, words)), fields);
    }

    /** Papers about a year are for those who look after it, not for a unit or a single member. */
    static Reach reach(Actor actor) {
        if (!actor.hasAny(
                PROPOSAL_COMMITTEE, ASSIGNING_OFFICE, SUPERVISOR, DISTRICT_ADMIN, OFFICE_STAFF, OFFICE_DIRECTOR)) {
            throw new ForbiddenException();
        }
        return ProposalPermissions.reach(actor);
    }

    private static String scope(YearList list, Wording words) {
        String office = list.office() == null ? "" : words.office(list.office());
        return words.say("scope", String.valueOf(list.year()), office, words.category(list.category()));
    }
}
