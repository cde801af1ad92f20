package org.mattersarising.search;

import java.util.Arrays;
import java.util.List;

/**
 * One word of a question.
 *
 * @param exact whether it stands for itself only: figures do, so that 3 is not 30
 */
record Term(String folded, boolean exact) {

    /** More say nothing that these do not, and each costs a look into the index. */
    private static final int MOST = 8;

    static List<Term> of(String question) {
        return Words.of(question).stream()
                .map(Words.Word::folded)
                .distinct()
                .limit(MOST)
                .map(word -> new Term(word, word.chars().allMatch(Character::isDigit)))
                .toList();
    }

    boolean matches(Words.Word word) {
        return exact ? word.folded().equals(folded) : word.folded().startsWith(folded);
    }

    byte[] first() {
        return Words.bytes(folded);
    }

    /** The last bytes with which a word that matches can begin; no UTF-8 has them. */
    byte[] last() {
        byte[] bytes = first();
        if (exact) {
            return bytes;
        }
        byte[] last = Arrays.copyOf(bytes, bytes.length + 1);
        last[bytes.length] = (byte) 0xFF;
        return last;
    }
}
