package org.mattersarising.minutes.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * List numbers. They do not stand in the text of a Word file: each paragraph only names its list and its level, and
 * whoever reads has to count. Lists made from one definition count on together, unless one says where it starts.
 */
final class WordNumbering implements WordText.PartReader {

    private static final int LEVELS = 9;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        int restart = -1;
        boolean digitsOnly;
    }

    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        String styleLink;
        String numStyleLink;
    }

    private static final class List {
        String definition;
        final Integer[] starts = new Integer[LEVELS];
        final Level[] levels = new Level[LEVELS];
        boolean begun;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, List> lists = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final WordStyles styles;

    private Definition definition;
    private List list;
    private Level level;
    private int levelNumber;

    WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    @Override
    public void start(XMLStreamReader xml, String name) {
        switch (name) {
            case "abstractNum" -> {
                definition = new Definition();
                definitions.put(String.valueOf(WordText.attribute(xml, "abstractNumId")), definition);
            }
            case "num" -> {
                list = new List();
                lists.put(WordText.number(xml, "numId", -1), list);
            }
            case "abstractNumId" -> {
                if (list != null) {
                    list.definition = WordText.attribute(xml, "val");
                }
            }
            case "lvl", "lvlOverride" -> openLevel(name, WordText.number(xml, "ilvl", -1));
            case "startOverride" -> {
                if (list != null && levelNumber >= 0) {
                    list.starts[levelNumber] = WordText.number(xml, "val", 1);
                }
            }
            case "styleLink" -> {
                if (definition != null) {
                    definition.styleLink = WordText.attribute(xml, "val");
                }
            }
            case "numStyleLink" -> {
                if (definition != null) {
                    definition.numStyleLink = WordText.attribute(xml, "val");
                }
            }
            default -> {
                if (level != null) {
                    describe(xml, name);
                }
            }
        }
    }

    private void openLevel(String name, int number) {
        levelNumber = number < LEVELS ? number : -1;
        if (name.equals("lvl") && levelNumber >= 0) {
            level = new Level();
            if (list != null) {
                list.levels[levelNumber] = level;
            } else if (definition != null) {
                definition.levels[levelNumber] = level;
            }
        }
    }

    private void describe(XMLStreamReader xml, String name) {
        switch (name) {
            case "start" -> level.start = WordText.number(xml, "val", 1);
            case "numFmt" -> level.format = String.valueOf(WordText.attribute(xml, "val"));
            case "lvlText" -> level.text = String.valueOf(WordText.attribute(xml, "val"));
            case "lvlRestart" -> level.restart = WordText.number(xml, "val", -1);
            case "isLgl" -> level.digitsOnly = WordText.isOn(xml);
            case "pStyle" -> levelOfStyle.put(WordText.attribute(xml, "val"), levelNumber);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "abstractNum" -> definition = null;
            case "num" -> list = null;
            case "lvl" -> level = null;
            default -> {}
        }
    }

    /**
     * Counts one paragraph.
     *
     * @param listId the list it names itself, or less than 0 when only its style may
     * @param levelId the level it names itself, or less than 0
     * @return its number or bullet as Word shows it; empty when it is in no list
     */
    String next(int listId, int levelId, String style) {
        int id = listId >= 0 ? listId : styles.list(style);
        List chosen = lists.get(id);
        if (id <= 0 || chosen == null || chosen.definition == null) {
            return "";
        }
        int at = levelId >= 0 ? levelId : styles.level(style);
        at = at >= 0 ? at : levelOfStyle.getOrDefault(style, 0);
        at = Math.min(at, LEVELS - 1);
        Definition described = described(chosen.definition);
        int[] count = counts.computeIfAbsent(chosen.definition, key -> new int[LEVELS]);
        if (!chosen.begun) {
            chosen.begun = true;
            for (int i = 0; i < LEVELS; i++) {
                if (chosen.starts[i] != null) {
                    count[i] = 0;
                }
            }
        }
        for (int i = 0; i <= at; i++) {
            if (count[i] == 0 || i == at) {
                count[i] = count[i] == 0 ? start(chosen, described, i) : count[i] + 1;
            }
        }
        for (int i = at + 1; i < LEVELS; i++) {
            int restart = level(chosen, described, i).restart;
            if (restart != 0 && (restart < 0 || at < restart)) {
                count[i] = 0;
            }
        }
        return label(chosen, described, at, count);
    }

    private int start(List chosen, Definition described, int at) {
        return Math.max(1, chosen.starts[at] != null ? chosen.starts[at] : level(chosen, described, at).start);
    }

    /** Follows a definition that only points to the style which another definition is made for. */
    private Definition described(String id) {
        Definition found = definitions.getOrDefault(id, new Definition());
        Set<String> seen = new HashSet<>();
        while (found.numStyleLink != null && seen.add(found.numStyleLink)) {
            String link = found.numStyleLink;
            found = definitions.values().stream()
                    .filter(other -> link.equals(other.styleLink))
                    .findFirst()
                    .orElse(found);
        }
        return found;
    }

    private static Level level(List chosen, Definition described, int at) {
        Level level = chosen.levels[at] != null ? chosen.levels[at] : described.levels[at];
        return level == null ? new Level() : level;
    }

    private static String label(List chosen, Definition described, int at, int[] count) {
        Level level = level(chosen, described, at);
        if (level.format.equals("bullet")) {
            String sign = Bullets.plain(level.text);
            return sign.isBlank() ? "" : sign.equals("o") ? "\u25E6" : sign;
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            boolean number =
                    c == '%' && i + 1 < level.text.length() && "123456789".indexOf(level.text.charAt(i + 1)) >= 0;
            if (number) {
                int other = level.text.charAt(++i) - '1';
                String format = level.digitsOnly ? "decimal" : level(chosen, described, other).format;
                label.append(number(Math.max(1, count[other]), format));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private static String number(int n, String format) {
        return switch (format) {
            case "lowerLetter" -> ListNumber.letters(n);
            case "upperLetter" -> ListNumber.letters(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> ListNumber.roman(n);
            case "upperRoman" -> ListNumber.roman(n).toUpperCase(Locale.ROOT);
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "none" -> "";
            default -> Integer.toString(n);
        };
    }
}
