package org.mattersarising.workflow.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes the few kinds of SVG element that a process needs. Text is escaped here and nowhere else. */
class Svg {

    /** Where the lines of a text stand in their box. */
    enum Align {
        START,
        MIDDLE,
        TOP
    }

    private static final String INK = "#0b0c0c";
    private static final String PAPER = "#ffffff";
    private static final String FRAME = "#f6f8f8";
    private static final String MARK = "#ffdd00";
    private static final double LETTER = 6.3;
    private static final double LEADING = 14;

    private final StringBuilder out = new StringBuilder();
    private final String name;

    /** @param labelledBy the id of the element of the page that names the picture; its own ids begin with it */
    Svg(String labelledBy) {
        this.name = HtmlUtils.htmlEscape(labelledBy);
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    String page(Box all) {
        return """
                <svg class="app-process" xmlns="http://www.w3.org/2000/svg" viewBox="%s %s %s %s" width="%s" height="%s" \
                role="img" aria-labelledby="%s" focusable="false">\
                <defs><marker id="%s-tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">\
                <path d="M0 0 10 5 0 10z" fill="%s"/></marker></defs>%s</svg>""".formatted(
                        number(all.x()),
                        number(all.y()),
                        number(all.width()),
                        number(all.height()),
                        number(all.width()),
                        number(all.height()),
                        name,
                        name,
                        INK,
                        out);
    }

    void frame(Box box, boolean marked) {
        rectangle(box, FRAME, marked ? 4 : 1.5, 10, "");
    }

    void task(Box box, boolean marked) {
        rectangle(box, marked ? MARK : PAPER, marked ? 4 : 1.5, 8, marked ? " app-process__now" : "");
    }

    void event(Box box, boolean marked, Symbol symbol) {
        double radius = box.width() / 2;
        circle(box, radius, marked ? MARK : PAPER, symbol.thick() ? 4 : 1.5, symbol.dashed());
        if (symbol.twice()) {
            circle(box, radius - 3, "none", 1.2, symbol.dashed());
        }
        sign(box, symbol.kind());
    }

    void gateway(Box box, boolean marked, Symbol symbol) {
        out.append(
                "<path class=\"app-process__gateway\" d=\"M%s %sL%s %sL%s %sL%s %sZ\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>"
                        .formatted(
                                number(box.middleX()),
                                number(box.y()),
                                number(box.x() + box.width()),
                                number(box.middleY()),
                                number(box.middleX()),
                                number(box.y() + box.height()),
                                number(box.x()),
                                number(box.middleY()),
                                marked ? MARK : PAPER,
                                INK));
        sign(box, symbol.kind());
    }

    void line(String points) {
        out.append(
                "<polyline class=\"app-process__flow\" points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" marker-end=\"url(#%s-tip)\"/>"
                        .formatted(points, INK, name));
    }

    void text(String words, Box box, Align align) {
        if (words == null || words.isBlank()) {
            return;
        }
        List<String> lines = wrap(words, Math.max(4, (int) ((box.width() - 8) / LETTER)));
        double first = align == Align.MIDDLE ? box.middleY() - (lines.size() - 1) * LEADING / 2 + 4 : box.y() + 11;
        for (int i = 0; i < lines.size(); i++) {
            out.append(
                    "<text class=\"app-process__text\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"12\" fill=\"%s\">%s</text>"
                            .formatted(
                                    number(align == Align.START ? box.x() : box.middleX()),
                                    number(first + i * LEADING),
                                    align == Align.START ? "start" : "middle",
                                    INK,
                                    HtmlUtils.htmlEscape(lines.get(i))));
        }
    }

    private void rectangle(Box box, String fill, double stroke, double corner, String classes) {
        out.append(
                "<rect class=\"app-process__box%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                classes,
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                number(corner),
                                fill,
                                INK,
                                number(stroke)));
    }

    private void circle(Box box, double radius, String fill, double stroke, boolean dashed) {
        out.append(
                "<circle class=\"app-process__event\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                        .formatted(
                                number(box.middleX()),
                                number(box.middleY()),
                                number(radius),
                                fill,
                                INK,
                                number(stroke),
                                dashed ? " stroke-dasharray=\"4 3\"" : ""));
    }

    private void sign(Box box, Symbol.Kind kind) {
        String path = switch (kind) {
            case NONE -> "";
            case CLOCK -> "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M0 -6V0L4 2";
            case LETTER -> "M-8 -5H8V5H-8ZM-8 -5L0 1L8 -5";
            case DOT -> "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0";
            case CROSS -> "M-7 -7L7 7M7 -7L-7 7";
            case PLUS -> "M-10 0H10M0 -10V10";
        };
        if (!path.isEmpty()) {
            out.append("<path transform=\"translate(%s %s)\" d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                    .formatted(
                            number(box.middleX()),
                            number(box.middleY()),
                            path,
                            kind == Symbol.Kind.DOT ? INK : "none",
                            INK,
                            kind == Symbol.Kind.PLUS || kind == Symbol.Kind.CROSS ? "3" : "1.2"));
        }
    }

    private static List<String> wrap(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
