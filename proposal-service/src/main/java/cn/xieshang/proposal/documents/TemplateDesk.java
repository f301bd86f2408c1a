package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.documents.DocumentTemplate;
import cn.xieshang.platform.documents.TemplateRefusedException;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.proposal.store.DistrictTemplates;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where a district's own templates are looked at and changed. */
@Component
public class TemplateDesk {
    private final DistrictTemplates templates;
    private final AuditLog audit;

    TemplateDesk(DistrictTemplates templates, AuditLog audit) {
        this.templates = templates;
        this.audit = audit;
    }

    /** @param version 0 as long as the district uses the one that comes with the platform */
    public record Current(PrintedPaper file, long version) {}

    public Current current(Actor actor, DistrictId district, String name) {
        Paper paper = paper(actor, district, name);
        return templates
                .find(district, name)
                .map(own -> new Current(file(paper, own.docx()), own.version()))
                .orElseGet(() -> new Current(file(paper, paper.kind().builtIn()), 0));
    }

    /** @return the new version */
    public long replace(Actor actor, DistrictId district, String name, byte[] docx, long before) {
        Paper paper = paper(actor, district, name);
        check(paper, docx);
        audit.record(actor, "paper-template.replaced", district.value() + ":" + name, Map.of());
        return templates.save(district, name, docx, before);
    }

    private static void check(Paper paper, byte[] docx) {
        try {
            DocumentTemplate.checked(paper.kind(), docx);
        } catch (TemplateRefusedException refused) {
            throw new InvalidException(refused.faults().stream()
                    .map(fault -> new InvalidException.Violation(
                            "/" + fault.what().replace("~", "~0").replace("/", "~1"), code(fault.reason())))
                    .toList());
        }
    }

    private static String code(TemplateRefusedException.Reason reason) {
        return "template-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PrintedPaper file(Paper paper, byte[] docx) {
        return new PrintedPaper(paper.code() + ".docx", PaperFormat.DOCX.mediaType(), docx);
    }

    private static Paper paper(Actor actor, DistrictId district, String name) {
        if (!actor.has(Role.DISTRICT_ADMIN)) {
            throw new ForbiddenException();
        }
        if (!district.equals(actor.district())) {
            throw new NotFoundException();
        }
        return Paper.of(name).orElseThrow(NotFoundException::new);
    }
}
