package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same record as another extraction would have written it: nothing is said otherwise, only set otherwise. */
enum Reshaping {
    /** No bold print and no marks of headings. */
    PLAIN {
        @Override
        String of(String text) {
            return text.replaceAll("\\*\\*|__", "").replaceAll("(?m)^#{1,6} *", "");
        }
    },

    /** Numbered headings without marks set in bold. */
    BOLD_HEADINGS {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^#{1,6} +\\**(.*?)\\**$", "**$1**");
        }
    },

    /** Each numbered heading as a list of one. */
    LISTED_HEADINGS {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^#{1,6} +\\**(\\d{1,3}\\. .*?)\\**$", "- $1");
        }
    },

    /** A page that ends within each numbered clause, with the mark of another extraction. */
    PAGE_MARKS {
        @Override
        String of(String text) {
            return text.replaceAll(
                    "(?m)^([ *-]*\\(\\d\\) [^\\n]{40,60}? [a-z]+) (?=[a-z]+ [a-z]+ )",
                    "$1\n\n{7}------------------------------------------------\n\n");
        }
    },

    /** Long lines broken at eighty characters. */
    WRAPPED {
        @Override
        String of(String text) {
            return text.lines().map(Reshaping::wrapped).collect(Collectors.joining("\n", "", "\n"));
        }
    },

    /** (1) becomes 1), which many editors prefer. */
    HALF_BRACKETS {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^([ \\t*-]*)\\((\\d{1,2}|[ivx]{1,4}|[a-h])\\) ", "$1$2) ");
        }
    },

    /** Clauses with a full stop behind the letter or the Roman number. */
    FULL_STOPS {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^([ \\t*-]*)\\(([ivx]{1,4}|[a-h])\\) ", "$1$2. ");
        }
    },

    /** Round bullets for strokes. */
    BULLETS {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^( *)[-*] (?=\\S)", "$1\u2022 ");
        }
    },

    /** Rows of a table between strokes, as Markdown has them, for rows between tabs. */
    PIPES {
        @Override
        String of(String text) {
            return text.lines()
                    .map(line -> line.strip().isEmpty() || line.indexOf('\t') < 0
                            ? line
                            : "| " + line.replace("\t", " | ") + " |")
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    },

    /** Rows of a table in HTML for rows between tabs. */
    HTML_ROWS {
        @Override
        String of(String text) {
            return text.lines()
                    .map(line -> line.strip().isEmpty() || line.indexOf('\t') < 0
                            ? line
                            : "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    },

    /** The line ends of another system, and a space behind each line. */
    LINE_ENDS {
        @Override
        String of(String text) {
            return text.replaceAll("\\r?\\n", " \r\n");
        }
    },

    /** Typographic quotes, dashes and spaces for plain ones. */
    TYPOGRAPHY {
        @Override
        String of(String text) {
            return text.replace("'", "\u2019").replace(" - ", " \u2013 ").replaceAll("(?<=[a-z]) (?=\\d)", "\u00a0");
        }
    },

    /** The word over the decisions in bold, with a colon of its own line. */
    BOLD_RESOLVED {
        @Override
        String of(String text) {
            return text.replaceAll("(?m)^\\**RESOLVED that:?\\**:? *$", "**RESOLVED that:-**");
        }
    },

    /** Two names of those present on one line, as an extraction merges columns. */
    MERGED_COLUMNS {
        @Override
        String of(String text) {
            Matcher m = TWO_NAMES.matcher(text);
            return m.replaceAll("$1 $2");
        }
    };

    private static final Pattern TWO_NAMES = Pattern.compile(
            "(?m)^(Councillor [A-Z]?\\.? ?[A-Z][a-z]+)[ \\t]*\\n(Councillor [A-Z]?\\.? ?[A-Z][a-z]+)[ \\t]*$");

    private static final int WIDTH = 80;

    abstract String of(String text);

    private static String wrapped(String line) {
        if (line.length() <= WIDTH || line.contains("\t") || line.contains("|") || line.contains("<")) {
            return line;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String word : line.split(" ")) {
            if (now.length() + word.length() >= WIDTH && now.length() > 0) {
                lines.add(now.toString());
                now.setLength(0);
            }
            now.append(now.length() == 0 ? "" : " ").append(word);
        }
        lines.add(now.toString());
        return String.join("\n", lines);
    }
}
