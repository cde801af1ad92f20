package org.mattersarising.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@WholeService
@Import(Pages.class)
@Transactional
class DirectoryImportTests {

    @Autowired
    DirectoryImport imports;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    @Autowired
    Directory directory;

    @Autowired
    ADirectory some;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Person clerk;

    @BeforeEach
    void a_clerk() {
        clock.reset();
        clerk = some.with(Role.CLERK, some.body("Harbour Board"));
    }

    @Test
    void people_and_posts_come_in_at_once_and_the_same_file_again_changes_nothing() {
        String file = """
                Name;E-mail;Organisation;Post;Reports to
                Ines Quill;Ines.Quill@example.org;Saltmere Council;Head of Quays;Director of Tides
                Olu Brand;olu.brand@example.org;Saltmere Council;Director of Tides;
                ;;Saltmere Council;Keeper of the Light;Head of Quays
                """;
        DirectoryPlan plan = plan(file);
        assertThat(plan.possible()).isTrue();
        assertThat(plan.changing()).isEqualTo(3);
        assertThat(people.findByEmailIgnoreCase("ines.quill@example.org")).isEmpty();

        assertThat(pages.post(clerk, "/people/import/entries", "rows", plan.asText()))
                .hasRedirectedUrl("/people");

        Person ines = people.findByEmailIgnoreCase("ines.quill@example.org").orElseThrow();
        assertThat(directory.postOf(ines.id(), clock.today()).orElseThrow().title())
                .isEqualTo("Head of Quays");
        assertThat(directory.lineManager(ines.id(), clock.today()).orElseThrow().name())
                .isEqualTo("Olu Brand");
        assertThat(plan(file).changing()).isZero();
        assertThat(imports.enter(plan.asText(), false, Actor.SERVICE)).isZero();
        assertThat(plan(file.replace("Ines Quill", "Ines Quill-Brand"))
                        .lines()
                        .get(0)
                        .changes())
                .containsExactly(DirectoryLine.Change.CORRECTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Reed,,Saltmere Council,, | Give both the name and the e-mail address, or neither where the post is vacant.",
                "Ann Reed,ann,Saltmere Council,, | “ann” is no e-mail address; enter one such as name@example.org.",
                "Ann Reed,ann@example.org,,, | Enter the organisation of Ann Reed.",
                ",,Saltmere Council,, | Give the name and e-mail address of a person, or a post, or take the row out.",
                "Ann Reed,ann@example.org,Saltmere Council,Pilot,Admiral | There is no post “Admiral”; give it a row, or write its title as it stands.",
                "Ann Reed,ann@example.org,Saltmere Council,Pilot,Pilot | A post cannot report to itself; give the post above it, or leave that empty.",
                "Ann Reed,ann@example.org,Saltmere Council,,Pilot | Give the post that reports to “Pilot”.",
            })
    void a_wrong_row_is_told_in_a_sentence_and_nothing_of_the_file_is_entered(String row, String sentence) {
        String file =
                "name,email,organisation,post,reports to\nBea Moor,bea.moor@example.org,Saltmere Council,,\n" + row;
        DirectoryPlan plan = plan(file);

        assertThat(plan.possible()).isFalse();
        assertThat(plan.lines().get(1).problem()).isEqualTo(sentence);
        assertThatThrownBy(() -> imports.enter(plan.asText(), false, Actor.SERVICE))
                .isInstanceOf(Refused.class);
        assertThat(people.findByEmailIgnoreCase("bea.moor@example.org")).isEmpty();
    }

    @Test
    void two_people_with_one_address_and_a_post_with_two_holders_are_refused() {
        DirectoryPlan plan = plan("""
                name,email,organisation,post
                Ann Reed,ann@example.org,Saltmere Council,Pilot
                Bea Moor,ann@example.org,Saltmere Council,
                Cy Dunn,cy@example.org,Saltmere Council,Pilot
                """);
        assertThat(plan.lines().get(1).problem()).startsWith("Row 2 gives the same e-mail address to Ann Reed");
        assertThat(plan.lines().get(2).problem()).startsWith("Row 2 names the same post with another holder");
    }

    @Test
    void only_an_administrator_corrects_by_a_file_who_can_sign_in() {
        Person known = some.person("Asha");
        some.account(known);
        String file = "name,email\nAsha Changed," + known.email();

        assertThat(plan(file).lines().get(0).problem()).contains("an administrator has to correct the entry");
        assertThat(imports.read(file.getBytes(StandardCharsets.UTF_8), true).possible())
                .isTrue();
    }

    @Test
    void a_file_without_known_headings_is_refused() {
        assertThatThrownBy(() -> plan("Ann Reed,ann@example.org"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The first row must name the columns");
    }

    private DirectoryPlan plan(String file) {
        return imports.read(file.getBytes(StandardCharsets.UTF_8), false);
    }
}
