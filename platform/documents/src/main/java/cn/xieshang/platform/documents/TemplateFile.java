package cn.xieshang.platform.documents;

import cn.xieshang.platform.documents.TemplateRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Whether a file is a plain Word document, looked at entry by entry and never unpacked further than allowed. */
final class TemplateFile {
    private static final int MOST_PACKED = 1 << 20;
    private static final int MOST_UNPACKED = 16 << 20;
    private static final int MOST_PARTS = 200;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern ACTIVE =
            Pattern.compile(".*(vbaProject|vbaData|/embeddings/|/activeX/|/ctrlProps/|oleObject|/afchunk).*");

    private TemplateFile() {}

    static void check(byte[] docx) {
        if (docx.length > MOST_PACKED) {
            throw new TemplateRefusedException(Reason.TOO_LARGE, "");
        }
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            int left = MOST_UNPACKED;
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || names.size() >= MOST_PARTS) {
                    throw new TemplateRefusedException(Reason.TOO_LARGE, "");
                }
                // two entries of one name: what is checked would not be what is read
                if (!names.add(entry.getName())) {
                    throw new TemplateRefusedException(Reason.NOT_A_DOCX, "");
                }
                part(entry.getName(), part);
            }
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw new TemplateRefusedException(Reason.NOT_A_DOCX, "");
        }
        if (!names.containsAll(List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"))) {
            throw new TemplateRefusedException(Reason.NOT_A_DOCX, "");
        }
    }

    private static void part(String name, byte[] bytes) throws IOException, SAXException {
        if (ACTIVE.matcher(name).matches()) {
            throw new TemplateRefusedException(Reason.ACTIVE_CONTENT, name);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            Document xml = Xml.read((InputStream) new ByteArrayInputStream(bytes));
            if (name.equals("[Content_Types].xml")) {
                types(xml);
            } else if (name.endsWith(".rels")) {
                relations(xml);
            }
        }
    }

    private static void types(Document types) {
        List<String> all = new ArrayList<>();
        for (Element each : Xml.children(types.getDocumentElement())) {
            all.add(Xml.attribute(each, "ContentType"));
        }
        if (all.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw new TemplateRefusedException(Reason.ACTIVE_CONTENT, "");
        }
        if (!all.contains(MAIN)) {
            throw new TemplateRefusedException(Reason.NOT_A_DOCX, "");
        }
    }

    private static void relations(Document relations) {
        for (Element each : Xml.children(relations.getDocumentElement())) {
            if (Xml.attribute(each, "TargetMode").equals("External")
                    || Xml.attribute(each, "Target").contains("..\\")
                    || Xml.attribute(each, "Target").contains(":")) {
                throw new TemplateRefusedException(
                        Reason.REFERS_OUTSIDE, Xml.attribute(each, "Type").replaceAll(".*/", ""));
            }
        }
    }
}
