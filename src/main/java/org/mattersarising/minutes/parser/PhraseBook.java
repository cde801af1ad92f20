package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases of one meaning, read from a file that sets each below a sentence in which it is found. */
final class PhraseBook {

    private static final Pattern NAMED = Pattern.compile("(\\{[a-z]+}) = (.*)");

    private final List<Phrase> phrases;
    private final List<Group> groups;

    private PhraseBook(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            patterns.computeIfAbsent(phrase.stems, stems -> new ArrayList<>()).add(phrase.pattern);
        }
        this.groups = patterns.entrySet().stream()
                .map(entry -> new Group(Stems.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /**
     * A phrase.
     *
     * @param example a sentence in which it is found
     * @param stems letters, set apart by strokes, of which it needs some
     */
    record Phrase(String example, String stems, Pattern pattern) {}

    private record Group(Stems stems, List<Pattern> patterns) {

        boolean in(String sentence) {
            if (!stems.in(sentence)) {
                return false;
            }
            for (Pattern pattern : patterns) {
                if (pattern.matcher(sentence).find()) {
                    return true;
                }
            }
            return false;
        }

        int start(String sentence) {
            int start = -1;
            if (stems.in(sentence)) {
                for (Pattern pattern : patterns) {
                    Matcher m = pattern.matcher(sentence);
                    start = m.find() && (start < 0 || m.start() < start) ? m.start() : start;
                }
            }
            return start;
        }
    }

    /** @param name the file beside this class */
    static PhraseBook of(String name) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, String> named = Words.shared();
        Iterator<String> lines = Shelf.lines(name).iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            Matcher definition = NAMED.matcher(line);
            if (definition.matches()) {
                named.put(definition.group(1), Words.written(definition.group(2), named));
            } else if (!line.isEmpty()) {
                String stems = Words.written(lines.next().substring(4), named);
                String phrase = Words.written(lines.next().substring(4), named);
                phrases.add(new Phrase(line, stems, Pattern.compile(phrase)));
            }
        }
        return new PhraseBook(phrases);
    }

    /** Whether one of the phrases is in the sentence. */
    boolean in(String sentence) {
        for (Group group : groups) {
            if (group.in(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of the phrases begins in the sentence, or -1. */
    int start(String sentence) {
        int start = -1;
        for (Group group : groups) {
            int at = group.start(sentence);
            start = at >= 0 && (start < 0 || at < start) ? at : start;
        }
        return start;
    }

    List<Phrase> phrases() {
        return phrases;
    }
}
