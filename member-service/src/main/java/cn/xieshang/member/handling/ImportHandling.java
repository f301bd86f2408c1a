package cn.xieshang.member.handling;

import cn.xieshang.member.handling.ImportPlan.Kind;
import cn.xieshang.member.model.MemberRefusal;
import cn.xieshang.member.model.RosterImport;
import cn.xieshang.member.model.RosterImport.Counts;
import cn.xieshang.member.model.RosterImport.State;
import cn.xieshang.member.sheets.SheetReader;
import cn.xieshang.member.sheets.Table;
import cn.xieshang.member.store.ImportStore;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** First a preview, which writes nothing to the roster; then, at a word, the rows one by one: see {@link ImportWork}. */
@Service
public class ImportHandling {
    private final ImportStore imports;
    private final ImportPlanning planning;
    private final OfficeStore offices;
    private final Clock clock;

    ImportHandling(ImportStore imports, ImportPlanning planning, OfficeStore offices, Clock clock) {
        this.imports = imports;
        this.planning = planning;
        this.offices = offices;
        this.clock = clock;
    }

    /** @return whether it is new; the same id again changes nothing */
    public Written preview(Actor actor, UUID id, byte[] file) {
        requireRunsOffice(actor);
        if (offices.find(actor.requireOffice()).isEmpty()) {
            throw new RefusedException(MemberRefusal.OFFICE_UNKNOWN);
        }
        Table table = SheetReader.read(file);
        ImportPlan plan = planning.plan(actor, table);
        var counts = new Counts(
                table.rows().size(),
                plan.count(Kind.NEW),
                plan.count(Kind.CHANGED),
                plan.count(Kind.SAME),
                plan.errors().size());
        var preview = new RosterImport(
                id,
                actor.requireOffice(),
                actor.requireDistrict(),
                actor.user(),
                clock.instant(),
                State.PREVIEWED,
                counts,
                plan.errors().stream().limit(RosterImport.MOST_ERRORS).toList(),
                List.of());
        return imports.insert(preview.office(), preview, file) ? Written.NEW : Written.SAME;
    }

    public RosterImport read(Actor actor, UUID id) {
        requireRunsOffice(actor);
        return imports.find(actor.requireOffice(), id).orElseThrow(NotFoundException::new);
    }

    public RosterImport commit(Actor actor, UUID id) {
        RosterImport preview = read(actor, id);
        if (preview.counts().errors() > 0) {
            throw new RefusedException(MemberRefusal.IMPORT_HAS_ERRORS);
        }
        imports.commit(preview.office(), id, actor.user());
        return read(actor, id);
    }

    private static void requireRunsOffice(Actor actor) {
        if (!MemberPermissions.runsOffice(actor)) {
            throw new ForbiddenException();
        }
    }
}
