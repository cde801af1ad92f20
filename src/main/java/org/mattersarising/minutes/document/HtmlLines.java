package org.mattersarising.minutes.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page and writes its lines. Never recurses, so the depth of a page costs nothing. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "svg",
            "math",
            "object",
            "iframe",
            "select",
            "button",
            "textarea");
    /** Struck out means: no longer the board's words. */
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    private final LineWriter out;
    private final Deque<ListState> lists = new ArrayDeque<>();
    private int unseen;
    private int cells;
    private int preformatted;
    private boolean rowBegun;

    HtmlLines(int maxCharacters) {
        this.out = new LineWriter(maxCharacters);
    }

    String text() throws UnreadableDocument {
        return out.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == 0) {
                write(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    private void write(String text) {
        if (preformatted > 0 && cells == 0) {
            text.lines().forEach(line -> {
                out.words(line);
                out.endLine();
            });
        } else {
            out.words(text);
        }
    }

    private void open(Element element, String name) {
        if (UNSEEN.contains(name) || STRUCK.contains(name)) {
            unseen++;
        }
        if (unseen > 0) {
            return;
        }
        if (cells > 0) {
            // Inside a cell everything is one line: a break between words is all that a block leaves.
            out.space(element.isBlock() || name.equals("br"));
        } else if (startsLine(element, name)) {
            out.endLine();
        }
        switch (name) {
            case "ol", "ul" -> lists.push(new ListState(element));
            case "li" -> out.words(lists.isEmpty() ? "- " : lists.peek().next(element));
            case "pre" -> preformatted++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (cells == 0) {
                    out.emptyLine();
                    out.words("#".repeat(name.charAt(1) - '0') + " ");
                }
            }
            case "p", "table" -> {
                if (cells == 0 && lists.isEmpty()) {
                    out.emptyLine();
                }
            }
            case "tr" -> rowBegun &= cells > 0;
            case "td", "th" -> openCell(element);
            default -> {}
        }
    }

    private static boolean startsLine(Element element, String name) {
        return isCell(name) ? isLayout(element) : name.equals("br") || name.equals("tr") || element.isBlock();
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void openCell(Element cell) {
        if (cells > 0) {
            out.space(true);
            cells++;
        } else if (!isLayout(cell)) {
            if (rowBegun) {
                out.cell();
            }
            rowBegun = true;
            cells++;
        }
    }

    /** A table that holds tables, or headings, or stands in a single cell, only places things on the page. */
    private static boolean isLayout(Element cell) {
        Element table = cell.closest("table");
        if (table == null) {
            return false;
        }
        String known = table.attr(LAYOUT);
        if (known.isEmpty()) {
            boolean layout = table.selectFirst("table table, h1, h2, h3") != null
                    || table.select("td, th").size() == 1;
            known = layout ? "yes" : "no";
            table.attr(LAYOUT, known);
        }
        return known.equals("yes");
    }

    /** Kept on the element while the page is walked, so that a table is looked at once and not once a cell. */
    private static final String LAYOUT = "data-is-layout";

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || STRUCK.contains(name)) {
            unseen--;
            return;
        }
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "ol", "ul" -> lists.pop();
            case "pre" -> preformatted--;
            case "td", "th" -> cells -= cells > 0 ? 1 : 0;
            default -> {}
        }
        if (cells > 0) {
            out.space(element.isBlock());
        } else if (!name.equals("br") && startsLine(element, name)) {
            out.endLine();
            if (name.matches("h[1-6]|table")) {
                out.emptyLine();
            }
        }
    }

    private static final class ListState {
        private final String type;
        private final boolean ordered;
        private int number;

        ListState(Element list) {
            ordered = list.normalName().equals("ol");
            type = list.attr("type");
            number = number(list.attr("start"), 1);
        }

        String next(Element item) {
            number = number(item.attr("value"), number);
            String label = ordered ? label(number) : null;
            number++;
            return label == null ? "- " : label + ". ";
        }

        private String label(int n) {
            return switch (type) {
                case "a" -> ListNumber.letters(n);
                case "A" -> ListNumber.letters(n).toUpperCase(Locale.ROOT);
                case "i" -> ListNumber.roman(n);
                case "I" -> ListNumber.roman(n).toUpperCase(Locale.ROOT);
                default -> Integer.toString(n);
            };
        }

        private static int number(String value, int otherwise) {
            return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
        }
    }
}
