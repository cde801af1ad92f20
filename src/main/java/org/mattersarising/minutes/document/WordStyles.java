package org.mattersarising.minutes.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Paragraph styles: which are headings, which carry a list, and what a style takes from the one it is based on. */
final class WordStyles implements WordText.PartReader {

    private static final class Style {
        String name = "";
        String basedOn;
        int outline = -1;
        int list = -1;
        int level = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style open;
    private String defaultStyle;
    private int changes;

    @Override
    public void start(XMLStreamReader xml, String name) {
        if (name.endsWith("Change")) {
            changes++;
        }
        if (name.equals("style")) {
            open = new Style();
            String id = String.valueOf(WordText.attribute(xml, "styleId"));
            styles.put(id, open);
            if ("paragraph".equals(WordText.attribute(xml, "type")) && "1".equals(WordText.attribute(xml, "default"))) {
                defaultStyle = id;
            }
        }
        if (open == null || changes > 0) {
            return;
        }
        switch (name) {
            case "name" ->
                open.name = String.valueOf(WordText.attribute(xml, "val")).toLowerCase(Locale.ROOT);
            case "basedOn" -> open.basedOn = WordText.attribute(xml, "val");
            case "outlineLvl" -> open.outline = WordText.number(xml, "val", -1);
            case "numId" -> open.list = WordText.number(xml, "val", -1);
            case "ilvl" -> open.level = WordText.number(xml, "val", -1);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.endsWith("Change")) {
            changes--;
        }
        if (name.equals("style")) {
            open = null;
        }
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    int heading(String id, int ownOutline) {
        int outline = ownOutline;
        Set<String> seen = new HashSet<>();
        for (Style style = style(id);
                style != null;
                style = seen.add(style.basedOn) ? styles.get(style.basedOn) : null) {
            if (style.name.equals("title")) {
                return 1;
            }
            if (style.name.matches("heading [1-9]")) {
                outline = outline < 0 ? style.name.charAt(8) - '1' : outline;
            }
            outline = outline < 0 ? style.outline : outline;
        }
        return outline < 0 || outline > 8 ? 0 : Math.min(outline + 1, 6);
    }

    /** The list that a style puts its paragraphs in, 0 or less for none. */
    int list(String id) {
        Set<String> seen = new HashSet<>();
        for (Style style = style(id);
                style != null;
                style = seen.add(style.basedOn) ? styles.get(style.basedOn) : null) {
            if (style.list >= 0) {
                return style.list;
            }
        }
        return -1;
    }

    int level(String id) {
        Set<String> seen = new HashSet<>();
        for (Style style = style(id);
                style != null;
                style = seen.add(style.basedOn) ? styles.get(style.basedOn) : null) {
            if (style.level >= 0) {
                return style.level;
            }
        }
        return -1;
    }

    private Style style(String id) {
        return styles.get(id == null ? defaultStyle : id);
    }
}
