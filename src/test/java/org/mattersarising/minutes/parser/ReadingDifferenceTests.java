package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingDifferenceTests {

    @Test
    void the_same_minutes_differ_in_nothing() {
        assertThat(changes(
                        "1) The plan be noted.\n\n2) The fee be approved.",
                        "1) The plan be noted.\n\n2) The fee be approved."))
                .containsExactly("SAME 2 (1)", "SAME 2 (2)");
    }

    @Test
    void other_words_under_the_same_label_are_a_change() {
        assertThat(changes("1) The Clerk report back in three months.", "1) The Clerk report back in six months."))
                .containsExactly("CHANGED 2 (1)");
    }

    @Test
    void a_clause_put_in_front_leaves_the_others_the_same() {
        assertThat(changes(
                        "1) The plan be noted.\n\n2) The fee be approved.",
                        "1) The rules be adopted.\n\n2) The plan be noted.\n\n3) The fee be approved."))
                .containsExactly("NEW 2 (1)", "SAME 2 (2)", "SAME 2 (3)");
    }

    @Test
    void a_clause_struck_out_is_gone() {
        assertThat(changes("1) The plan be noted.\n\n2) The fee be approved.", "1) The plan be noted."))
                .containsExactly("SAME 2 (1)", "GONE 2 (2)");
    }

    @Test
    void a_full_stop_more_is_no_change() {
        assertThat(changes("1) The plan be noted", "1) The plan be noted.")).containsExactly("SAME 2 (1)");
    }

    private static List<String> changes(String before, String after) {
        return ReadingDifference.between(minutes(before), minutes(after)).stream()
                .map(change -> change.kind() + " " + change.key())
                .toList();
    }

    private static MeetingMinutes minutes(String clauses) {
        String text = new SpecExample("amended", false, "RESOLVED that:\n\n" + clauses + "\n", "").document();
        return new MinutesParser().read(text).minutes().get(0);
    }
}
