package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a page to words and lines, by where they stand and not by the order they were drawn in. */
final class Letters {

    /** Letters further apart than this share of their height belong to two words. */
    private static final float WORD_GAP = 0.18f;

    /** Letters whose feet differ by less than this share of their height stand on one line, raised ones with them. */
    private static final float SAME_LINE = 0.45f;

    private record Letter(String text, float x, float right, float foot, float size, boolean bold, boolean blank) {}

    private Letters() {}

    /** The direction most letters run in; watermarks across the page run in another. */
    static float direction(List<TextPosition> letters) {
        Map<Float, Integer> counts = new HashMap<>();
        letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    static List<PageLine> lines(List<TextPosition> positions, float direction) {
        List<Letter> letters = new ArrayList<>(positions.size());
        for (TextPosition position : positions) {
            if (position.getDir() == direction && position.getUnicode() != null) {
                letters.add(letter(position));
            }
        }
        letters.sort(Comparator.comparingDouble(Letter::foot));
        List<PageLine> lines = new ArrayList<>();
        List<Letter> line = new ArrayList<>();
        float foot = 0;
        float size = 0;
        for (Letter letter : letters) {
            if (!line.isEmpty() && letter.foot() - foot > SAME_LINE * Math.max(size, letter.size())) {
                add(lines, line);
                line = new ArrayList<>();
            }
            if (line.isEmpty() || letter.size() > size) {
                foot = letter.foot();
                size = letter.size();
            }
            line.add(letter);
        }
        add(lines, line);
        return lines;
    }

    /** The same letter all but on top of itself: how some programs make it look bold. */
    private static boolean isDrawnAgain(Letter before, Letter letter) {
        float width = letter.right() - letter.x();
        return letter.text().equals(before.text()) && letter.x() - before.x() < 0.3f * width;
    }

    private static Letter letter(TextPosition position) {
        String text = Bullets.plain(position.getUnicode());
        float x = position.getXDirAdj();
        float size = Math.max(1, Math.min(200, Math.max(position.getHeightDir() * 1.3f, position.getFontSizeInPt())));
        return new Letter(
                text,
                x,
                x + position.getWidthDirAdj(),
                position.getYDirAdj(),
                size,
                isBold(position.getFont()),
                text.isBlank());
    }

    private static boolean isBold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    private static void add(List<PageLine> lines, List<Letter> letters) {
        letters.sort(Comparator.comparingDouble(Letter::x));
        List<PageLine.Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        float start = 0;
        float right = 0;
        float size = 0;
        float foot = 0;
        int bold = 0;
        int plain = 0;
        boolean blank = false;
        Letter before = null;
        for (Letter letter : letters) {
            if (letter.blank()) {
                blank = true;
                continue;
            }
            if (before != null && isDrawnAgain(before, letter)) {
                continue;
            }
            before = letter;
            if (!word.isEmpty()
                    && (letter.x() - right > WORD_GAP * letter.size()
                            || blank && letter.x() - right > 0.06f * letter.size())) {
                words.add(new PageLine.Word(word.toString(), start, right));
                word.setLength(0);
            }
            if (word.isEmpty()) {
                start = letter.x();
                right = letter.right();
            }
            blank = false;
            word.append(letter.text());
            right = Math.max(right, letter.right());
            if (letter.size() >= size) {
                size = letter.size();
                foot = letter.foot();
            }
            bold += letter.bold() ? 1 : 0;
            plain += letter.bold() ? 0 : 1;
        }
        if (!word.isEmpty()) {
            words.add(new PageLine.Word(word.toString(), start, right));
        }
        if (words.size() > 1 && words.get(0).text().equals("o")) {
            // A small o alone at the start of a line is a ring in a font without rings.
            words.set(
                    0,
                    new PageLine.Word("\u25E6", words.get(0).x(), words.get(0).right()));
        }
        if (!words.isEmpty()) {
            lines.add(new PageLine(List.copyOf(words), foot, size, bold > 0 && plain == 0));
        }
    }
}
