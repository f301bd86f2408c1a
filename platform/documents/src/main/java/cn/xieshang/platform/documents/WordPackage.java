package cn.xieshang.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a .docx, unpacked. */
final class WordPackage {
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    /** @param docx checked before, so of a size that fits */
    WordPackage(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a document that was just made cannot be unpacked", e);
        }
        Document relations = xml("word/_rels/document.xml.rels");
        for (Element relation : Xml.children(relations == null ? null : relations.getDocumentElement())) {
            targets.put(Xml.attribute(relation, "Id"), Xml.attribute(relation, "Target"));
        }
    }

    @Nullable
    Document xml(String part) {
        byte[] bytes = parts.get(part);
        try {
            return bytes == null ? null : Xml.read(new ByteArrayInputStream(bytes));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }

    /** The roots of the parts that a reader sees: text, headers, footers. */
    Stream<Element> texts() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/(document|header\\d*|footer\\d*)\\.xml"))
                .map(name -> Objects.requireNonNull(xml(name)).getDocumentElement());
    }

    /** What the document calls by this id: a header, a footer. */
    @Nullable
    Document related(String id) {
        return targets.containsKey(id) ? xml(place(id)) : null;
    }

    /** A picture as a data address; empty if it is not one that a page can show. */
    String picture(String id) {
        byte[] bytes = parts.get(place(id));
        String type = place(id).endsWith(".png") ? "png" : place(id).matches(".*\\.jpe?g") ? "jpeg" : "";
        return bytes == null || type.isEmpty()
                ? ""
                : "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private String place(String id) {
        String target = targets.getOrDefault(id, "");
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }
}
