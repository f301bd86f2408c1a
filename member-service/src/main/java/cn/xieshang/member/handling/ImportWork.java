package cn.xieshang.member.handling;

import cn.xieshang.member.handling.ImportPlan.Kind;
import cn.xieshang.member.handling.ImportPlan.Row;
import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.RosterImport;
import cn.xieshang.member.sheets.SheetReader;
import cn.xieshang.member.store.ImportStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.platform.timers.TimerHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Brings imports to their end: one write for each member, on behalf of who committed. Broken off anywhere, it compares file
 * and roster anew, and what is written already is the same.
 */
@Service
public class ImportWork implements TimerHandler {
    private final ImportStore imports;
    private final ImportPlanning planning;
    private final MemberHandling handling;

    ImportWork(ImportStore imports, ImportPlanning planning, MemberHandling handling) {
        this.imports = imports;
        this.planning = planning;
        this.handling = handling;
    }

    @Override
    public void wake(String id) {
        imports.find(id).ifPresent(found -> {
            switch (found.state()) {
                case COMMITTING -> write(found);
                case PREVIEWED, DONE -> imports.forget(found.office(), found.id());
            }
        });
    }

    private void write(RosterImport wanted) {
        Actor committer = new Actor(wanted.by(), wanted.office(), wanted.district(), null, Set.of(Role.OFFICE_STAFF));
        ImportPlan plan = planning.plan(committer, SheetReader.read(imports.file(wanted.office(), wanted.id())));
        List<CellError> failed = new ArrayList<>(plan.errors());
        for (Row row : plan.rows()) {
            write(committer, row, failed);
        }
        imports.finish(
                wanted.office(),
                wanted.id(),
                failed.stream().limit(RosterImport.MOST_ERRORS).toList());
    }

    private void write(Actor committer, Row row, List<CellError> failed) {
        if (row.kind() == Kind.SAME) {
            return;
        }
        try {
            if (row.command() instanceof Register register) {
                handling.register(committer, row.id(), register);
            } else {
                handling.handle(committer, row.id(), row.version(), row.command());
            }
        } catch (RefusedException refused) {
            failed.add(ImportPlanning.error(row.number(), refused.refusal().code()));
        } catch (StaleVersionException | NotFoundException changedMeanwhile) {
            failed.add(ImportPlanning.error(row.number(), "stale-version"));
        }
    }
}
