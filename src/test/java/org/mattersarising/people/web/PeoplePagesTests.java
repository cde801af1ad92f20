package org.mattersarising.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Absence;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class PeoplePagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private Directory directory;

    @Autowired
    private TestClock clock;

    private Person person;
    private Person deputy;

    @BeforeEach
    void two() {
        clock.reset();
        person = people.person("Asha");
        deputy = people.person("Corin");
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void somebody_enters_when_they_are_away_and_ends_it_when_they_are_back() {
        assertThat(away("from", "13/1/2026", "last", "20 Jan", "deputy", deputy.name()))
                .hasRedirectedUrl("/my/absence");
        assertThat(pages.page(person, "/my/absence"))
                .contains("13 January 2026 to 20 January 2026", deputy.name(), "I am back");
        assertThat(directory.standsInFor(deputy.id(), clock.today())).containsExactly(person.id());
        clock.setTo(clock.today().plusDays(2));

        Absence absence = directory.absences(person.id(), clock.today()).get(0);
        assertThat(pages.post(person, "/my/absence/" + absence.id() + "/end")).hasRedirectedUrl("/my/absence");

        assertThat(directory.actingFor(person.id(), clock.today())).isEqualTo(person.id());
        assertThat(pages.page(person, "/my/absence")).doesNotContain("13 January 2026");
    }

    @Test
    void an_absence_that_has_not_begun_is_called_off() {
        away("from", "20/1/2026", "last", "23/1/2026", "deputy", deputy.name());
        Absence absence = directory.absences(person.id(), clock.today()).get(0);

        pages.post(person, "/my/absence/" + absence.id() + "/end");

        assertThat(directory.absences(person.id(), clock.today())).isEmpty();
    }

    @Test
    void nobody_ends_the_absence_of_another() {
        away("from", "13/1/2026", "last", "20/1/2026", "deputy", deputy.name());
        Absence absence = directory.absences(person.id(), clock.today()).get(0);

        pages.post(deputy, "/my/absence/" + absence.id() + "/end");

        assertThat(directory.absences(person.id(), clock.today())).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_and_what_was_typed_is_kept() {
        assertThat(text(away()))
                .contains(
                        "Enter the first day on which you are away",
                        "Enter the last day on which you are away",
                        "Enter who stands in for you.");
        assertThat(text(away("from", "20/1/2026", "last", "19/1/2026", "deputy", deputy.name())))
                .contains("cannot be before its first", deputy.name());
        assertThat(text(away("from", "20/1/2026", "last", "21/1/2026", "deputy", person.name())))
                .contains("Nobody can deputise for themselves");
    }

    @Test
    void the_directory_is_for_clerks_and_is_searched_by_name_and_post() {
        Person holder = people.holder("Ilse", people.post("Keeper of the Light", null));
        Person clerk = people.with(Role.CLERK, people.body("Harbour Board"));

        assertThat(pages.page(clerk, "/people?q=KEEPER"))
                .contains(holder.name())
                .doesNotContain(person.name());
        assertThat(pages.page(clerk, "/people?q=no-such-words")).contains("Nobody is found.");
        assertThat(pages.get(person, "/people")).hasStatus(403);
    }

    private MvcTestResult away(String... fields) {
        return pages.post(person, "/my/absence", fields);
    }
}
