package cn.xieshang.platform.documents;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A template that can be filled. In Word one writes <code>{{案由}}</code> for a text; <code>{{?有联名人}}</code> …
 * <code>{{/有联名人}}</code>, each in a paragraph of its own, for a part that is there only if, or once for each of a list
 * (<code>{{=#this}}</code> is then the text itself); and in a table's row <code>{{联名人}}[姓名]</code> for a row for each.
 */
public final class DocumentTemplate {
    private final TemplateKind kind;
    private final byte[] docx;

    private DocumentTemplate(TemplateKind kind, byte[] docx) {
        this.kind = kind;
        this.docx = docx;
    }

    public static DocumentTemplate builtIn(TemplateKind kind) {
        return new DocumentTemplate(kind, kind.builtIn());
    }

    /**
     * A template that somebody sent.
     *
     * @throws TemplateRefusedException naming everything that is wrong with it
     */
    public static DocumentTemplate checked(TemplateKind kind, byte[] docx) {
        TemplateCheck.check(kind, docx);
        return new DocumentTemplate(kind, docx.clone());
    }

    /** A template that was {@link #checked} before it was stored. */
    public static DocumentTemplate stored(TemplateKind kind, byte[] docx) {
        return new DocumentTemplate(kind, docx.clone());
    }

    /** The filled paper as .docx. Values are texts: what looks like a placeholder in them stays as it is. */
    public byte[] docx(Map<String, Object> data) {
        var out = new ByteArrayOutputStream(docx.length * 2);
        try (XWPFTemplate template = compile(kind, docx)) {
            template.render(data).write(out);
        } catch (IOException e) {
            throw new IllegalStateException("a document cannot be written into memory", e);
        }
        return out.toByteArray();
    }

    /** The same paper as PDF, with its fonts. */
    public byte[] pdf(Map<String, Object> data, String title) {
        return PaperPdf.of(docx(data), title);
    }

    static XWPFTemplate compile(TemplateKind kind, byte[] docx) {
        ConfigureBuilder configure = Configure.builder();
        lists(kind.example(), configure);
        return XWPFTemplate.compile(new ByteArrayInputStream(docx), configure.build());
    }

    /** Each list of records may also stand as rows of a table. */
    private static void lists(Map<?, ?> fields, ConfigureBuilder configure) {
        fields.forEach((name, value) -> {
            if (value instanceof List<?> list && list.getFirst() instanceof Map<?, ?> record) {
                configure.bind(name.toString(), new LoopRowTableRenderPolicy(true));
                lists(record, configure);
            }
        });
    }
}
