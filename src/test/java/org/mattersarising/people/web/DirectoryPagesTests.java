package org.mattersarising.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Posts;
import org.mattersarising.people.Role;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** People, posts, roles and invitations as a clerk and an administrator keep them. */
@WholeService
class DirectoryPagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Directory answers;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private Roles roles;

    @Autowired
    private Admission admission;

    @Autowired
    private TestClock clock;

    private Person clerk;
    private Person administrator;
    private Person person;

    @BeforeEach
    void three() {
        clock.reset();
        clerk = directory.with(Role.CLERK, directory.body("Harbour Board"));
        administrator = directory.person("Teodora");
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        person = directory.person("Asha");
    }

    @Test
    void a_clerk_enters_somebody_who_can_then_be_given_actions() {
        var entered = pages.post(
                clerk, "/people/new", "name", "Dr Ilse Varro", "email", "Ilse.V@example.org", "organisation", "Port");

        Person ilse = people.findByEmailIgnoreCase("ilse.v@example.org").orElseThrow();
        assertThat(entered).hasRedirectedUrl("/people/" + ilse.id());
        assertThat(pages.page(clerk, "/people/" + ilse.id())).contains("Dr Ilse Varro", "Not invited yet");
    }

    @Test
    void an_address_that_is_none_or_somebody_elses_is_refused_and_what_was_typed_is_kept() {
        assertThat(text(pages.post(
                        clerk, "/people/new", "name", "Ilse", "email", person.email(), "organisation", "Port")))
                .contains(person.name() + " has that e-mail address already", "value=\"Port\"");
        assertThat(text(pages.post(clerk, "/people/new", "name", "Ilse", "email", "ilse at port", "organisation", "P")))
                .contains("Enter an e-mail address such as name@example.org.");
        assertThat(text(pages.post(clerk, "/people/new")))
                .contains("Enter the name.", "Enter the e-mail address.", "Enter the organisation");
    }

    @Test
    void whoever_can_sign_in_is_corrected_by_an_administrator_only() {
        String[] fields = {"name", "Asha Venn", "email", "asha.new@example.org", "organisation", "Port"};
        directory.account(person);

        assertThat(pages.post(clerk, "/people/" + person.id() + "/correct", fields))
                .hasStatus(403);
        assertThat(pages.post(administrator, "/people/" + person.id() + "/correct", fields))
                .hasRedirectedUrl("/people/" + person.id());

        assertThat(people.get(person.id()).email()).isEqualTo("asha.new@example.org");
    }

    @Test
    void somebody_takes_a_post_and_reports_to_the_holder_of_the_one_above() {
        Post head = directory.post("Harbour Master", null);
        Person master = directory.holder("Corin", head);
        pages.post(
                clerk,
                "/posts/new",
                "title",
                "Pilot of " + person.name(),
                "organisation",
                "Port",
                "reportsTo",
                head.id().toString());
        Post pilot = posts.findAllByOrderByTitle().stream()
                .filter(post -> post.title().contains(person.name()))
                .findFirst()
                .orElseThrow();

        pages.post(clerk, "/people/" + person.id() + "/post", "post", pilot.id().toString());

        assertThat(answers.lineManager(person.id(), clock.today()).map(Person::id))
                .contains(master.id());
        assertThat(pages.page(clerk, "/posts")).contains(pilot.title(), person.name());
    }

    @Test
    void a_post_that_would_report_to_itself_by_way_of_others_is_refused() {
        Post head = directory.post("Harbour Master", null);
        Post below = directory.post("Pilot", head);

        assertThat(text(pages.post(
                        clerk,
                        "/posts/" + head.id(),
                        "title",
                        head.title(),
                        "organisation",
                        "Port",
                        "reportsTo",
                        below.id().toString())))
                .contains("A post cannot report to itself");
    }

    @Test
    void an_invitation_is_made_by_an_administrator_and_its_link_shown_once() {
        String page = "/people/" + person.id();
        assertThat(pages.post(clerk, page + "/invite")).hasStatus(403);

        assertThat(pages.post(administrator, page + "/invite")
                        .getMvcResult()
                        .getFlashMap()
                        .get("link"))
                .asString()
                .startsWith("http://localhost:8080/join/");
        assertThat(pages.page(administrator, page)).doesNotContain("/join/");
    }

    @Test
    void the_last_administrator_keeps_the_role_and_nobody_closes_their_own_account() {
        String own = "/people/" + administrator.id();
        Long others = roles.countByRole(Role.ADMINISTRATOR);
        assertThat(pages.post(administrator, own + "/close")).hasRedirectedUrl(own);

        pages.post(administrator, own + "/roles", "role", "ADMINISTRATOR", "held", "false");

        assertThat(roles.countByRole(Role.ADMINISTRATOR)).isEqualTo(Math.max(1, others - 1));
    }

    @Test
    void the_directory_is_not_for_everybody() {
        for (String page : new String[] {"/people/new", "/people/" + clerk.id(), "/posts", "/posts/new"}) {
            assertThat(pages.get(person, page)).as(page).hasStatus(403);
        }
        assertThat(pages.get(clerk, "/people/999999")).hasStatus(404);
        assertThat(pages.get(clerk, "/people/asha")).hasStatus(404);
    }
}
