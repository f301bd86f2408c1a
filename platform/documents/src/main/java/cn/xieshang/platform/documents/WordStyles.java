package cn.xieshang.platform.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word document: defaults, then each style after the one it is based on, then what the place itself says. */
final class WordStyles {
    private final Map<String, Element> styles = new HashMap<>();
    private final WordFormat paragraphDefaults;
    private final WordFormat runDefaults;
    private String usualParagraph = "";

    WordStyles(@Nullable Document styles) {
        Element root = styles == null ? null : styles.getDocumentElement();
        Element defaults = Xml.child(root, "docDefaults");
        paragraphDefaults = WordFormat.nothing().and(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        runDefaults = WordFormat.nothing().and(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            this.styles.put(id, style);
            if (Xml.attribute(style, "type").equals("paragraph")
                    && Xml.attribute(style, "default").equals("1")) {
                usualParagraph = id;
            }
        }
    }

    WordFormat paragraph(Element paragraph) {
        Element own = Xml.child(paragraph, "pPr");
        return inherited(paragraphDefaults, styleOf(own, "pStyle"), "pPr").and(own);
    }

    /** What a run in this paragraph looks like; of the paragraph's end mark if there is no run. */
    WordFormat run(Element paragraph, @Nullable Element run) {
        Element paragraphOwn = Xml.child(paragraph, "pPr");
        Element own = Xml.child(run == null ? paragraphOwn : run, "rPr");
        WordFormat ofParagraph = inherited(runDefaults, styleOf(paragraphOwn, "pStyle"), "rPr");
        String ofRun = Xml.attribute(Xml.child(own, "rStyle"), "val");
        return inherited(ofParagraph, ofRun, "rPr").and(own);
    }

    WordFormat table(Element table) {
        Element own = Xml.child(table, "tblPr");
        return inherited(WordFormat.nothing(), Xml.attribute(Xml.child(own, "tblStyle"), "val"), "tblPr")
                .and(own);
    }

    private String styleOf(@Nullable Element properties, String name) {
        String named = Xml.attribute(Xml.child(properties, name), "val");
        return named.isEmpty() ? usualParagraph : named;
    }

    private WordFormat inherited(WordFormat start, String style, String properties) {
        Deque<Element> chain = new ArrayDeque<>();
        for (Element at = styles.get(style); at != null && !chain.contains(at); ) {
            chain.push(at);
            at = styles.get(Xml.attribute(Xml.child(at, "basedOn"), "val"));
        }
        WordFormat format = start;
        for (Element each : chain) {
            format = format.and(Xml.child(each, properties));
        }
        return format;
    }
}
