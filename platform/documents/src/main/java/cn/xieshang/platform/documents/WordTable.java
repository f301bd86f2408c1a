package cn.xieshang.platform.documents;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tables with their borders, merged cells and heads that come again on each page. */
final class WordTable {
    private static final double USUAL_PADDING = 108;

    private final Document page;
    private final WordText text;
    private final BiConsumer<Element, Element> content;

    WordTable(Document page, WordText text, BiConsumer<Element, Element> content) {
        this.page = page;
        this.text = text;
        this.content = content;
    }

    void table(Element source, Element into) {
        WordFormat format = text.table(source);
        List<Double> widths = Xml.children(Xml.child(source, "tblGrid"), "gridCol").stream()
                .map(column -> Double.parseDouble(Xml.attribute(column, "w")) / 20)
                .toList();
        Element made = WordPage.element(page, into, "table");
        String place = format.text("jc", "val", "left").equals("center") ? "auto" : "0";
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        made.setAttribute("style", "width:%s;margin:0 %s".formatted(Css.points(width), place));
        Element columns = WordPage.element(page, made, "colgroup");
        widths.forEach(
                each -> WordPage.element(page, columns, "col").setAttribute("style", "width:" + Css.points(each)));
        List<Element> rows = Xml.children(source, "tr");
        Element head = WordPage.element(page, made, "thead");
        Element body = WordPage.element(page, made, "tbody");
        for (int i = 0; i < rows.size(); i++) {
            boolean heads =
                    WordFormat.nothing().and(Xml.child(rows.get(i), "trPr")).on("tblHeader") && !body.hasChildNodes();
            row(format, rows, i, heads ? head : body);
        }
        if (!head.hasChildNodes()) {
            made.removeChild(head);
        }
    }

    private void row(WordFormat table, List<Element> rows, int number, Element into) {
        WordFormat format = WordFormat.nothing().and(Xml.child(rows.get(number), "trPr"));
        Element made = WordPage.element(page, into, "tr");
        made.setAttribute("style", "page-break-inside:" + (format.on("cantSplit") ? "avoid" : "auto"));
        int column = 0;
        for (Element cell : Xml.children(rows.get(number), "tc")) {
            WordFormat ofCell = WordFormat.nothing().and(Xml.child(cell, "tcPr"));
            int span = (int) ofCell.number("gridSpan", "val", 1);
            if (!continues(ofCell)) {
                Element td = WordPage.element(page, made, "td");
                td.setAttribute("colspan", String.valueOf(span));
                td.setAttribute("rowspan", String.valueOf(height(rows, number, column, ofCell)));
                String top = number == 0 ? "top" : "insideH";
                String bottom = number == rows.size() - 1 ? "bottom" : "insideH";
                td.setAttribute(
                        "style",
                        cellCss(table, ofCell)
                                + border(table, ofCell, "top", top)
                                + border(table, ofCell, "bottom", bottom)
                                + border(table, ofCell, "left", column == 0 ? "left" : "insideV")
                                + border(table, ofCell, "right", cell.getNextSibling() == null ? "right" : "insideV")
                                + ";height:"
                                + Css.points(format.number("trHeight", "val", 0) / 20));
                content.accept(cell, td);
            }
            column += span;
        }
    }

    /** How many rows a cell reaches down: the one that begins and all below that continue it. */
    private static int height(List<Element> rows, int number, int column, WordFormat cell) {
        int height = 1;
        if (cell.text("vMerge", "val", "").equals("restart")) {
            while (number + height < rows.size()
                    && continues(WordFormat.nothing()
                            .and(Xml.child(cellAt(rows.get(number + height), column), "tcPr")))) {
                height++;
            }
        }
        return height;
    }

    private static @Nullable Element cellAt(Element row, int column) {
        int at = 0;
        for (Element cell : Xml.children(row, "tc")) {
            if (at == column) {
                return cell;
            }
            at += (int) WordFormat.nothing().and(Xml.child(cell, "tcPr")).number("gridSpan", "val", 1);
        }
        return null;
    }

    private static boolean continues(WordFormat cell) {
        return cell.has("vMerge") && !cell.text("vMerge", "val", "").equals("restart");
    }

    private static String cellCss(WordFormat table, WordFormat cell) {
        String shade = Css.colour(cell.text("shd", "fill", "auto"));
        return "padding:0 %s 0 %s;vertical-align:%s%s"
                .formatted(
                        Css.points(table.number("tblCellMar.right", "w", USUAL_PADDING) / 20),
                        Css.points(table.number("tblCellMar.left", "w", USUAL_PADDING) / 20),
                        cell.text("vAlign", "val", "top").equals("center") ? "middle" : "top",
                        shade.isEmpty() ? "" : ";background-color:" + shade);
    }

    private static String border(WordFormat table, WordFormat cell, String side, String ofTable) {
        return cell.has("tcBorders." + side)
                ? Css.border(cell, "tcBorders." + side, side)
                : Css.border(table, "tblBorders." + ofTable, side);
    }
}
