package cn.xieshang.platform.documents;

import cn.xieshang.platform.documents.TemplateRefusedException.Fault;
import cn.xieshang.platform.documents.TemplateRefusedException.Reason;
import com.deepoove.poi.XWPFTemplate;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a template before anything is stored: the file, its constructs, its placeholders, and whether it can be filled. */
final class TemplateCheck {
    private TemplateCheck() {}

    static void check(TemplateKind kind, byte[] docx) {
        TemplateFile.check(docx);
        List<Fault> faults = new ArrayList<>(TemplateConstructs.notSupported(new WordPackage(docx)));
        try (XWPFTemplate template = DocumentTemplate.compile(kind, docx)) {
            faults.addAll(new TemplatePlaceholders(kind.example()).unknown(template));
        } catch (Exception e) {
            faults.add(new Fault(Reason.BROKEN, firstTag(e)));
        }
        if (!faults.isEmpty()) {
            throw new TemplateRefusedException(faults);
        }
        tryWithExample(kind, docx);
    }

    private static void tryWithExample(TemplateKind kind, byte[] docx) {
        try {
            DocumentTemplate.stored(kind, docx).pdf(kind.example(), kind.name());
        } catch (RuntimeException e) {
            throw new TemplateRefusedException(Reason.BROKEN, firstTag(e));
        }
    }

    /** The placeholder that the library complains of, if it names one; nothing else of its message. */
    private static String firstTag(Exception failure) {
        var tag = java.util.regex.Pattern.compile("\\{\\{[^{}]{1,40}\\}\\}")
                .matcher(String.valueOf(failure.getMessage()));
        return tag.find() ? tag.group() : "";
    }
}
