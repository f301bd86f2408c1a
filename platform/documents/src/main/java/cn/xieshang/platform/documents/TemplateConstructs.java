package cn.xieshang.platform.documents;

import cn.xieshang.platform.documents.TemplateRefusedException.Fault;
import cn.xieshang.platform.documents.TemplateRefusedException.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Constructs of Word that the PDF would not show: better refused by name than missing on paper. */
final class TemplateConstructs {
    private static final Map<String, String> NOT_SUPPORTED = Map.ofEntries(
            Map.entry("numPr", "自动编号"),
            Map.entry("txbxContent", "文本框"),
            Map.entry("pict", "图形"),
            Map.entry("anchor", "浮动图片"),
            Map.entry("object", "对象"),
            Map.entry("altChunk", "嵌入文件"),
            Map.entry("oMath", "公式"),
            Map.entry("ins", "修订"),
            Map.entry("del", "修订"),
            Map.entry("moveTo", "修订"),
            Map.entry("commentReference", "批注"),
            Map.entry("footnoteReference", "脚注"),
            Map.entry("endnoteReference", "尾注"),
            Map.entry("framePr", "图文框"));

    private TemplateConstructs() {}

    static List<Fault> notSupported(WordPackage word) {
        TreeSet<String> found = new TreeSet<>();
        word.texts().forEach(root -> look(root, found));
        return found.stream().map(what -> new Fault(Reason.NOT_SUPPORTED, what)).toList();
    }

    private static void look(@Nullable Element parent, TreeSet<String> found) {
        for (Element child : Xml.children(parent)) {
            String name = NOT_SUPPORTED.get(child.getLocalName());
            if (name != null) {
                found.add(name);
            }
            if (Xml.is(child, "instrText") && !child.getTextContent().matches("\\s*(PAGE|NUMPAGES)?\\b.*")) {
                found.add("域");
            }
            // a document has one section: its paper and its margins
            if (Xml.is(child, "sectPr") && Xml.is(parent == null ? child : parent, "pPr")) {
                found.add("分节");
            }
            look(child, found);
        }
    }
}
