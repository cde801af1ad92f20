package org.mattersarising.minutes.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph or a table row, ready to be written as one line.
 *
 * @param body a paragraph's text, or a row's cells separated by tabs
 * @param notes what stands beside it in the action column, empty when nothing does
 * @param row whether it is a row of a table
 */
record Piece(String body, String notes, boolean row) {

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[A-Za-z]|[ivxIVX]{1,6})[.):]{0,2}|\\d{1,3}/\\d{2,4}|[-\u2013\u2022\u25AA\u25CF\u25E6\u00B7*\u2713])");

    static Piece paragraph(String body, String notes) {
        return new Piece(body, notes, false);
    }

    static Piece row(List<String> cells) {
        return new Piece(String.join("\t", cells).stripTrailing(), "", true);
    }

    String line() {
        return notes.isEmpty() ? body : body + "\t" + notes;
    }

    /** Whether a word is what stands before an item of a list: a number, a letter, a bullet. */
    static boolean isLabel(String word) {
        return LABEL.matcher(word).matches() && !word.equals("a") && !word.equals("A") && !word.equals("I");
    }

    /** Whether a text goes on where another stopped: it begins in the middle of a sentence. */
    static boolean goesOn(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.codePointAt(0))) {
            return false;
        }
        int space = after.indexOf(' ');
        boolean labelled =
                space > 0 && isLabel(after.substring(0, space)) && !Character.isLetter(after.charAt(space - 1));
        return !labelled && ".!?:;".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /** Adds the pieces of the next page, putting a paragraph together again that the page end tore. */
    static void appendPage(List<Piece> whole, List<Piece> page, Typesetting setting) {
        if (!whole.isEmpty() && !page.isEmpty()) {
            Piece last = whole.get(whole.size() - 1);
            Piece first = page.get(0);
            if (!last.row() && !first.row() && goesOn(last.body(), first.body())) {
                String notes = (last.notes() + " " + first.notes()).strip();
                whole.set(whole.size() - 1, paragraph(setting.join(last.body(), first.body()), notes));
                page = page.subList(1, page.size());
            }
        }
        whole.addAll(page);
    }
}
