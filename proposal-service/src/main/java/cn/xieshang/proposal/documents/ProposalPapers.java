package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.handling.Readers;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.ProposalDetail;
import cn.xieshang.proposal.reading.ProposalQueries;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The papers of one proposal, for whoever may read it. */
@Component
public class ProposalPapers {
    private final ProposalQueries queries;
    private final Readers readers;
    private final Wordings wordings;
    private final Printer printer;

    ProposalPapers(ProposalQueries queries, Readers readers, Wordings wordings, Printer printer) {
        this.queries = queries;
        this.readers = readers;
        this.wordings = wordings;
        this.printer = printer;
    }

    public PrintedPaper sheet(Actor actor, ProposalId id, PaperFormat format) {
        return print(actor, id, Paper.PROPOSAL_SHEET, format, PaperFields::sheet);
    }

    public PrintedPaper assignment(Actor actor, ProposalId id, UnitId unit, PaperFormat format) {
        return print(actor, id, Paper.ASSIGNMENT_LETTER, format, fields -> fields.assignment(unit.value()));
    }

    public PrintedPaper reply(Actor actor, ProposalId id, UnitId unit, PaperFormat format) {
        return print(actor, id, Paper.REPLY_LETTER, format, fields -> fields.reply(unit.value()));
    }

    private PrintedPaper print(
            Actor actor,
            ProposalId id,
            Paper paper,
            PaperFormat format,
            Function<PaperFields, Map<String, Object>> fields) {
        ProposalDetail detail =
                queries.detail(ProposalPermissions.reach(actor), id, proposal -> readers.eyes(actor, proposal));
        DistrictId district = new DistrictId(detail.district());
        Wording words = wordings.of(district);
        String name = words.say("name." + paper.code(), detail.serialNo());
        return printer.print(district, paper, format, name, fields.apply(new PaperFields(detail, words)));
    }
}
