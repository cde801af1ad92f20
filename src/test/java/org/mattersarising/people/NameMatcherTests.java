package org.mattersarising.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.people.NameMatcher.Held;
import org.mattersarising.people.NameMatcher.Snapshot;
import org.springframework.test.util.ReflectionTestUtils;

class NameMatcherTests {

    private final Person venn = person(1, "Cllr Asha Venn");
    private final Person marsh = person(2, "Liam Marsh");
    private final Person otherMarsh = person(3, "Lena Marsh");
    private final Person osei = person(4, "Dr Kwame Osei");

    private final Snapshot directory = new Snapshot(
            List.of(venn, marsh, otherMarsh, osei),
            List.of(
                    new Held(osei, "Director of Public Health"),
                    new Held(marsh, "Head of Governance Services"),
                    new Held(otherMarsh, "Director of Children’s Services")));

    @ParameterizedTest
    @CsvSource({
        "Councillor Asha Venn, Cllr Asha Venn",
        "the Director of Public Health, Dr Kwame Osei",
        "Director of Children's Services, Lena Marsh",
        "Dr K Osei, Dr Kwame Osei",
        "Cllr Venn, Cllr Asha Venn",
    })
    void what_minutes_say_leads_to_the_person(String phrase, String name) {
        assertThat(directory.match(phrase)).first().satisfies(match -> {
            assertThat(match.person().name()).isEqualTo(name);
            assertThat(match.reason()).isNotBlank();
        });
    }

    @Test
    void an_initial_that_fits_two_people_is_certain_of_neither() {
        assertThat(directory.match("L Marsh")).hasSize(2).noneMatch(NameMatcher.Match::certain);
        assertThat(directory.exactly("L Marsh")).isEmpty();
    }

    @Test
    void the_full_name_and_the_post_are_certain() {
        assertThat(directory.exactly("Liam Marsh")).contains(marsh);
        assertThat(directory.exactly(" " + marsh.email().toUpperCase(Locale.ROOT)))
                .contains(marsh);
        assertThat(directory.exactly("Director of Public Health")).contains(osei);
        assertThat(directory.exactly("Dr Kwame Osei, Director of Public Health"))
                .contains(osei);
    }

    @Test
    void a_post_like_it_is_only_a_suggestion() {
        assertThat(directory.match("Director of Public Health and Wellbeing"))
                .first()
                .satisfies(match -> {
                    assertThat(match.person()).isSameAs(osei);
                    assertThat(match.certain()).isFalse();
                    assertThat(match.reason()).contains("Director of Public Health");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "the Board", "officers", "Director", "Mr Nobody", "the Marshland Trust"})
    void nobody_is_invented(String phrase) {
        assertThat(directory.match(phrase)).isEmpty();
    }

    private static Person person(long id, String name) {
        Person person = new Person(name, name.replace(' ', '.') + "@example.org", "Wexcombe Council");
        ReflectionTestUtils.setField(person, "id", id);
        return person;
    }
}
