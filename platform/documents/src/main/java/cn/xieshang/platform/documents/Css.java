package cn.xieshang.platform.documents;

import java.util.List;
import java.util.Locale;

/** Word's properties in the words of CSS. Word measures in twentieths of a point, half points and eighths of a point. */
final class Css {
    private static final double USUAL_SIZE = 10.5;
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

    private Css() {}

    static double size(WordFormat run) {
        return run.number("sz", "val", USUAL_SIZE * 2) / 2;
    }

    /** @param size of its letters, in points: indents are counted in characters */
    static String paragraph(WordFormat format, double size) {
        StringBuilder css = new StringBuilder("margin:")
                .append(points(format.number("spacing", "before", 0) / 20))
                .append(' ')
                .append(points(indent(format, "right", "end", size)))
                .append(' ')
                .append(points(format.number("spacing", "after", 0) / 20))
                .append(' ')
                .append(points(indent(format, "left", "start", size)))
                .append(";font-size:")
                .append(points(size))
                .append(";text-align:")
                .append(alignment(format.text("jc", "val", "left")))
                .append(";line-height:")
                .append(lineHeight(format));
        double first = indent(format, "firstLine", "firstLine", size) - indent(format, "hanging", "hanging", size);
        css.append(";text-indent:").append(points(first));
        css.append(format.on("keepNext") ? ";page-break-after:avoid" : "");
        css.append(format.on("keepLines") ? ";page-break-inside:avoid" : "");
        css.append(format.on("pageBreakBefore") ? ";page-break-before:always" : "");
        for (String side : SIDES) {
            css.append(border(format, "pBdr." + side, side));
            if (format.has("pBdr." + side)) {
                css.append(";padding-%s:%s".formatted(side, points(format.number("pBdr." + side, "space", 0))));
            }
        }
        return css.toString();
    }

    static String run(WordFormat format) {
        StringBuilder css = new StringBuilder("font-family:")
                .append(PaperFonts.family(
                        format.text("rFonts", "eastAsia", format.text("rFonts", "ascii", "")), format.on("b")))
                .append(";font-size:")
                .append(points(size(format)));
        css.append(format.on("i") ? ";font-style:italic" : "");
        boolean underlined = format.on("u") && !format.text("u", "val", "").isEmpty();
        if (underlined || format.on("strike")) {
            css.append(underlined ? ";text-decoration:underline" : ";text-decoration:line-through");
        }
        String colour = colour(format.text("color", "val", "auto"));
        css.append(colour.isEmpty() ? "" : ";color:" + colour);
        if (format.has("spacing")) {
            css.append(";letter-spacing:").append(points(format.number("spacing", "val", 0) / 20));
        }
        return css.append(
                        switch (format.text("vertAlign", "val", "")) {
                            case "superscript" -> ";vertical-align:super;font-size:65%";
                            case "subscript" -> ";vertical-align:sub;font-size:65%";
                            default -> "";
                        })
                .toString();
    }

    static String border(WordFormat format, String name, String side) {
        String kind = format.text(name, "val", "");
        if (kind.isEmpty() || kind.equals("nil") || kind.equals("none")) {
            return "";
        }
        double eighths = format.number(name, "sz", 4);
        boolean several = kind.equals("double") || kind.startsWith("thin") || kind.equals("triple");
        String line = several ? "double" : kind.startsWith("d") ? "dashed" : "solid";
        double width = several ? Math.max(eighths / 8 * 3, 2.25) : Math.max(eighths / 8, 0.25);
        String colour = colour(format.text(name, "color", "auto"));
        return ";border-%s:%s %s %s".formatted(side, points(width), line, colour.isEmpty() ? "#000000" : colour);
    }

    /** {@code #rrggbb}, or empty for automatic. */
    static String colour(String word) {
        return word.matches("[0-9a-fA-F]{6}") ? "#" + word : "";
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    private static double indent(WordFormat format, String name, String alsoNamed, double size) {
        double characters = format.number("ind", name + "Chars", format.number("ind", alsoNamed + "Chars", 0));
        double twentieths = format.number("ind", name, format.number("ind", alsoNamed, 0));
        return characters == 0 ? twentieths / 20 : characters / 100 * size;
    }

    private static String alignment(String word) {
        return switch (word) {
            case "both", "distribute" -> "justify";
            case "right", "end" -> "right";
            case "center" -> "center";
            default -> "left";
        };
    }

    /** Fixed as it is said; a multiple of the line that Chinese letters need otherwise. */
    private static String lineHeight(WordFormat format) {
        double line = format.number("spacing", "line", 240);
        return format.text("spacing", "lineRule", "auto").equals("auto")
                ? String.format(Locale.ROOT, "%.3f", line / 240 * 1.3)
                : points(line / 20);
    }
}
