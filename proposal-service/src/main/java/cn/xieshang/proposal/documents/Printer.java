package cn.xieshang.proposal.documents;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.documents.DocumentTemplate;
import cn.xieshang.proposal.store.DistrictTemplates;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Puts facts into the district's own template, or into the one that comes with the platform. */
@Component
class Printer {
    /** A long paper needs some hundred MB while it is laid out: the others wait, as at a real printer. */
    private static final int AT_A_TIME = 2;

    private final DistrictTemplates templates;
    private final Semaphore trays = new Semaphore(AT_A_TIME, true);

    Printer(DistrictTemplates templates) {
        this.templates = templates;
    }

    PrintedPaper print(DistrictId district, Paper paper, PaperFormat format, String name, Map<String, Object> fields) {
        DocumentTemplate template = templates
                .find(district, paper.code())
                .map(own -> DocumentTemplate.stored(paper.kind(), own.docx()))
                .orElseGet(() -> DocumentTemplate.builtIn(paper.kind()));
        trays.acquireUninterruptibly();
        try {
            byte[] content = switch (format) {
                case DOCX -> template.docx(fields);
                case PDF -> template.pdf(fields, name);
            };
            return new PrintedPaper(name + format.ending(), format.mediaType(), content);
        } finally {
            trays.release();
        }
    }
}
