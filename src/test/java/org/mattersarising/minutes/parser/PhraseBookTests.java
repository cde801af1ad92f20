package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseBookTests {

    static Stream<PhraseBook.Phrase> phrases() {
        return Stream.of(
                        "deciding-phrases.txt", "telling-phrases.txt", "open-task-phrases.txt", "follow-up-phrases.txt")
                .flatMap(name -> PhraseBook.of(name).phrases().stream());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void each_phrase_is_found_in_the_sentence_above_it(PhraseBook.Phrase phrase) {
        assertThat(phrase.pattern().matcher(phrase.example()).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void its_letters_stand_where_it_is_found(PhraseBook.Phrase phrase) {
        assertThat(Stems.of(phrase.stems()).in(phrase.example())).isTrue();
    }

    /** Letters that are missing would hide a phrase: all sentences of a book are tried with each of its phrases. */
    @ParameterizedTest
    @MethodSource("phrases")
    void no_phrase_is_found_where_its_letters_are_not(PhraseBook.Phrase phrase) {
        assertThat(phrases().map(PhraseBook.Phrase::example))
                .filteredOn(sentence -> !Stems.of(phrase.stems()).in(sentence))
                .noneMatch(sentence -> phrase.pattern().matcher(sentence).find());
    }

    @Test
    void a_book_tells_where_its_first_phrase_begins() {
        PhraseBook telling = PhraseBook.of("telling-phrases.txt");

        assertThat(telling.start("Ada will write, Kit said that if it rained they would not."))
                .isEqualTo("Ada will write, Kit said ".length());
        assertThat(telling.start("Ada will write.")).isEqualTo(-1);
    }
}
