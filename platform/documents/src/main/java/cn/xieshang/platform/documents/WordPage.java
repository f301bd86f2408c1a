package cn.xieshang.platform.documents;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word document as a paged HTML document: paper, margins, headers, footers, page numbers, paragraphs, tables, inline
 * pictures. What Word can beyond that, a template may not contain (see {@link TemplateCheck}).
 */
final class WordPage {
    private final WordPackage word;
    private final Document page = Xml.empty();
    private final WordText text;
    private final WordTable tables;

    WordPage(byte[] docx) {
        word = new WordPackage(docx);
        text = new WordText(page, new WordStyles(word.xml("word/styles.xml")), word);
        tables = new WordTable(page, text, this::flow);
    }

    Document html(String title) {
        Element source =
                Xml.child(Objects.requireNonNull(word.xml("word/document.xml")).getDocumentElement(), "body");
        Element html = element(page, null, "html");
        Element head = element(page, html, "head");
        element(page, head, "title").setTextContent(title);
        Element style = element(page, head, "style");
        Element body = element(page, html, "body");
        page.appendChild(html);
        style.setTextContent(rules(Xml.child(source, "sectPr"), body));
        flow(source, body);
        return page;
    }

    /** Paragraphs and tables, one after the other, also inside a cell. */
    private void flow(@Nullable Element source, Element into) {
        for (Element each : Xml.children(source)) {
            switch (each.getLocalName()) {
                case "p" -> text.paragraph(each, into);
                case "tbl" -> tables.table(each, into);
                case "sdt" -> flow(Xml.child(each, "sdtContent"), into);
                default -> {}
            }
        }
    }

    private String rules(@Nullable Element section, Element body) {
        WordFormat format = WordFormat.nothing().and(section);
        StringBuilder css = new StringBuilder("@page{size:%s %s;margin:%s %s %s %s}"
                .formatted(
                        Css.points(format.number("pgSz", "w", 11906) / 20),
                        Css.points(format.number("pgSz", "h", 16838) / 20),
                        Css.points(format.number("pgMar", "top", 2098) / 20),
                        Css.points(format.number("pgMar", "right", 1474) / 20),
                        Css.points(format.number("pgMar", "bottom", 1984) / 20),
                        Css.points(format.number("pgMar", "left", 1588) / 20)));
        boolean firstDiffers = format.on("titlePg");
        boolean evenDiffers =
                WordFormat.nothing().and(root(word.xml("word/settings.xml"))).on("evenAndOddHeaders");
        if (firstDiffers) {
            css.append("@page:first{@top-center{content:none}@bottom-center{content:none}}");
        }
        for (Element reference : Xml.children(section)) {
            String type = Xml.attribute(reference, "type");
            boolean shown = type.equals("default")
                    || (type.equals("even") && evenDiffers)
                    || (type.equals("first") && firstDiffers);
            if (Xml.is(reference, "footerReference") && shown) {
                css.append(margin(reference, body, type, "bottom", format.number("pgMar", "footer", 850)));
            } else if (Xml.is(reference, "headerReference") && shown) {
                css.append(margin(reference, body, type, "top", format.number("pgMar", "header", 850)));
            }
        }
        return css + "body{margin:0}p{margin:0;orphans:2;widows:2}"
                + "table{border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate}"
                + "b{font-weight:normal}.page:before{content:counter(page)}.pages:before{content:counter(pages)}";
    }

    /** A header or footer becomes an element that runs in the margin of each page, at Word's distance from the edge. */
    private String margin(Element reference, Element body, String type, String edge, double distance) {
        Element source = root(word.related(reference.getAttributeNS(WordText.RELATIONS, "id")));
        if (source == null) {
            return "";
        }
        String name = edge + type;
        Element running = element(page, body, "div");
        running.setAttribute("style", "position:running(" + name + ")");
        flow(source, running);
        String pages = switch (type) {
            case "even" -> ":left";
            case "first" -> ":first";
            default -> "";
        };
        return String.format(
                Locale.ROOT,
                "@page%s{@%s-center{content:element(%s);width:100%%;vertical-align:%s;padding-%s:%.1fpt}}",
                pages,
                edge,
                name,
                edge,
                edge,
                distance / 20);
    }

    private static @Nullable Element root(@Nullable Document document) {
        return document == null ? null : document.getDocumentElement();
    }

    static Element element(Document page, @Nullable Element parent, String name) {
        Element made = page.createElement(name);
        if (parent != null) {
            parent.appendChild(made);
        }
        return made;
    }
}
