package cn.xieshang.platform.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paragraphs and what stands in them. */
final class WordText {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BLANK = "\u3000";
    private static final double EMU_PER_POINT = 12_700;

    private final Document page;
    private final WordStyles styles;
    private final WordPackage word;

    WordText(Document page, WordStyles styles, WordPackage word) {
        this.page = page;
        this.styles = styles;
        this.word = word;
    }

    WordFormat table(Element table) {
        return styles.table(table);
    }

    void paragraph(Element source, Element into) {
        List<Element> runs = runs(source);
        WordFormat letters = styles.run(source, runs.isEmpty() ? null : runs.getFirst());
        Element made = WordPage.element(page, into, "p");
        made.setAttribute("style", Css.paragraph(styles.paragraph(source), Css.size(letters)));
        String field = "";
        boolean result = false;
        for (Element run : runs) {
            Element mark = Xml.child(run, "fldChar");
            switch (Xml.attribute(mark, "fldCharType")) {
                case "begin" -> field = "";
                case "separate" -> result = true;
                case "end" -> {
                    field(field, run(source, run, made));
                    field = "";
                    result = false;
                }
                default -> {
                    Element instruction = Xml.child(run, "instrText");
                    field += instruction == null ? "" : instruction.getTextContent();
                    if (instruction == null && !result) {
                        content(run, run(source, run, made));
                    }
                }
            }
        }
        if (!shows(made)) {
            made.appendChild(page.createTextNode(BLANK));
        }
    }

    /** An empty paragraph is a blank line in Word, and nothing in HTML. */
    private static boolean shows(Element made) {
        return !made.getTextContent().isEmpty()
                || made.getElementsByTagName("img").getLength() > 0
                || descendant(made, "b") != null;
    }

    /** Runs in their order, also those inside hyperlinks, smart tags and content controls. */
    private static List<Element> runs(Element source) {
        return Xml.children(source).stream()
                .flatMap(child -> Xml.is(child, "r")
                        ? List.of(child).stream()
                        : Xml.is(child, "pPr") ? List.<Element>of().stream() : runs(child).stream())
                .toList();
    }

    private Element run(Element paragraph, Element source, Element into) {
        Element made = WordPage.element(page, into, "span");
        made.setAttribute("style", Css.run(styles.run(paragraph, source)));
        return made;
    }

    private void content(Element run, Element into) {
        for (Element each : Xml.children(run)) {
            switch (each.getLocalName()) {
                case "t" ->
                    into.appendChild(page.createTextNode(each.getTextContent().replace('\u00a0', ' ')));
                case "tab" -> into.appendChild(page.createTextNode(BLANK + BLANK));
                case "noBreakHyphen" -> into.appendChild(page.createTextNode("-"));
                case "br" -> lineOrPage(each, into);
                case "drawing" -> picture(each, into);
                default -> {}
            }
        }
    }

    private void lineOrPage(Element source, Element into) {
        Element made = WordPage.element(page, into, "br");
        if (Xml.attribute(source, "type").equals("page")) {
            made.setAttribute("style", "page-break-after:always");
        }
    }

    private void picture(Element drawing, Element into) {
        Element extent = descendant(drawing, "extent");
        Element blip = descendant(drawing, "blip");
        String address = blip == null ? "" : word.picture(blip.getAttributeNS(RELATIONS, "embed"));
        if (extent != null && !address.isEmpty()) {
            Element made = WordPage.element(page, into, "img");
            made.setAttribute("src", address);
            made.setAttribute(
                    "style",
                    "width:%s;height:%s"
                            .formatted(
                                    Css.points(Double.parseDouble(extent.getAttribute("cx")) / EMU_PER_POINT),
                                    Css.points(Double.parseDouble(extent.getAttribute("cy")) / EMU_PER_POINT)));
        }
    }

    private void field(String code, Element into) {
        String name = code.strip().split("\\s+", 2)[0];
        if (name.equals("PAGE") || name.equals("NUMPAGES")) {
            WordPage.element(page, into, "b").setAttribute("class", name.equals("PAGE") ? "page" : "pages");
        }
    }

    private static @Nullable Element descendant(Element parent, String name) {
        for (Element child : Xml.children(parent)) {
            Element found = Xml.is(child, name) ? child : descendant(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
