package org.mattersarising.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The address is one's own and a number inside the form is another board's; or a method that no page has. */
@WholeService
@Import(Saltmere.class)
class BorrowedNumbersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Saltmere saltmere;

    @Autowired
    private JdbcTemplate jdbc;

    private Map<String, String> own;
    private Map<String, String> theirs;
    private Person clerk;
    private Person owner;
    private Saltmere.Board other;

    @BeforeEach
    void two_boards() {
        Saltmere.Board mine = saltmere.build();
        other = saltmere.build();
        own = mine.open();
        theirs = other.open();
        clerk = mine.people().get("clerk");
        owner = mine.people().get("owner");
    }

    @Test
    void a_file_or_report_of_another_action_is_not_there_under_ones_own() {
        assertThat(pages.get(owner, "/actions/" + own.get("action") + "/evidence/" + theirs.get("evidence")))
                .hasStatus(404);
        assertThat(pages.get(owner, "/agenda/entries/" + own.get("entry") + "/reports/" + theirs.get("report")))
                .hasStatus(404);
    }

    @Test
    void the_review_of_ones_own_minutes_decides_nothing_of_another_boards() {
        String proposal = jdbc.queryForObject(
                "select min(id) from proposal where document_id = ?", String.class, theirs.get("document"));
        String before = proposal(proposal);
        String page = "/documents/" + own.get("document");

        for (String button : List.of("confirm", "setAside", "takeUp", "split", "merge")) {
            assertThat(tried(page, button, proposal, "drafts[" + proposal + "].reason", "Taken."))
                    .as(button)
                    .isNotEqualTo(302);
        }
        pages.post(clerk, page, "drafts[" + proposal + "].title", "Taken over");

        assertThat(proposal(proposal)).isEqualTo(before);
    }

    /** Whether it is refused with a page or fails, nothing is led on. */
    private int tried(String page, String... fields) {
        MvcTestResult result = pages.post(clerk, page, fields);
        return result.getUnresolvedException() != null
                ? 500
                : result.getResponse().getStatus();
    }

    @Test
    void what_came_of_a_report_is_recorded_by_its_own_clerk() {
        String entry = theirs.get("entry");
        Map<String, Object> before = entry(entry);
        String meeting = "/agenda/meetings/" + own.get("meeting");

        assertThat(pages.post(clerk, meeting + "/outcomes", "entry", entry, "outcome", "CLOSED", "reason", "So."))
                .hasStatus(404);
        pages.post(clerk, meeting + "/promises", "entry", entry, "item", "1");
        pages.post(
                clerk,
                "/agenda/entries/" + own.get("entry") + "/move",
                "meeting",
                theirs.get("meeting"),
                "reason",
                "So.");

        assertThat(entry(entry)).isEqualTo(before);
        assertThat(entry(own.get("entry")).get("meeting_id")).hasToString(own.get("meeting"));
    }

    @Test
    void an_absence_is_ended_by_whose_it_is() {
        long before = absences();
        pages.post(owner, "/my/absence/" + theirs.get("absence") + "/end");
        pages.post(clerk, "/people/" + own.get("person") + "/absence/" + theirs.get("absence") + "/end");
        assertThat(absences()).isEqualTo(before);
    }

    @Test
    void a_role_is_taken_for_ones_own_board_only() {
        Person member = other.people().get("member");
        pages.post(
                clerk,
                "/boards/" + own.get("body") + "/people/take",
                "person",
                member.id().toString(),
                "role",
                "MEMBER");
        assertThat(jdbc.queryForObject(
                        "select count(*) from role_held where person_id = ?",
                        Integer.class,
                        member.id().value()))
                .isEqualTo(1);
        assertThat(pages.post(
                        clerk,
                        "/boards/" + own.get("body") + "/people",
                        "person",
                        owner.name(),
                        "role",
                        "ADMINISTRATOR"))
                .hasStatus(403);
    }

    @Test
    void there_is_no_other_method_and_no_field_or_header_stands_in_for_one() {
        SoftAssertions all = new SoftAssertions();
        long before = trail();
        for (AccessTable.Line line : AccessTable.lines()) {
            String address = Address.of(line.pattern(), own);
            for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                all.assertThat(mvc.method(method)
                                .uri(address)
                                .with(csrf())
                                .with(directory.as(clerk))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(method + " " + address)
                        .isIn(403, 404, 405);
            }
            if (line.method().equals("GET")) {
                all.assertThat(mvc.get()
                                .uri(address)
                                .param("_method", "POST")
                                .header("X-HTTP-Method-Override", "POST")
                                .with(directory.as(clerk))
                                .exchange()
                                .getRequest()
                                .getMethod())
                        .isEqualTo("GET");
            }
        }
        all.assertAll();
        assertThat(trail()).isEqualTo(before);
    }

    private String proposal(String id) {
        return jdbc.queryForMap("select * from proposal where id = ?", id).toString();
    }

    private Map<String, Object> entry(String id) {
        return jdbc.queryForMap("select status, meeting_id, outcome, version from programme_entry where id = ?", id);
    }

    private long absences() {
        return jdbc.queryForObject("select count(*) from absence where last_day >= '2026-01-13'", Long.class);
    }

    private long trail() {
        return jdbc.queryForObject("select count(*) from audit_entry", Long.class);
    }
}
