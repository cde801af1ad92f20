package org.mattersarising.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into the words by which it is found. Texts and questions go the same way. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 30;

    /** Words that stand in nearly every minute and tell nothing apart. */
    private static final Set<String> COMMON = Set.of(
            "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it",
            "of", "on", "or", "that", "the", "their", "this", "to", "was", "were", "which", "will", "with");

    private Words() {}

    /**
     * A word where it stands.
     *
     * @param folded as it is kept and compared
     */
    record Word(String folded, int start, int end) {

        byte[] bytes() {
            return Words.bytes(folded);
        }
    }

    /** The words of a text in its order, without those that are too common to tell anything. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = fold(matcher.group());
            boolean figure = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
            if ((folded.length() > 1 || figure) && !COMMON.contains(folded)) {
                words.add(new Word(folded, matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    static byte[] bytes(String folded) {
        return folded.getBytes(StandardCharsets.UTF_8);
    }

    private static String fold(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String folded = COMMON.contains(plain) ? plain : singular(plain);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    private static String singular(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
