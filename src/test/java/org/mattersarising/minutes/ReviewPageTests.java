package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The clerk's page on which clauses are decided. */
@WholeService
@Import(Pages.class)
class ReviewPageTests {

    private static final String MINUTES = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            14. Quay Wall

            RESOLVED that:

            1) The Harbour Master survey the quay wall by 3 March 2026.

            2) A letter be written to the parishes.

            3) The Harbour Master write to the ferry company by 10 March 2026.

            """;

    @Autowired
    PackImport imports;

    @Autowired
    Proposals proposals;

    @Autowired
    Review review;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Person clerk;
    private String page;
    private List<Proposal> read;

    @BeforeEach
    void minutes() {
        clock.reset();
        Body board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        String owner = directory.person("Asha").name();
        long document = imports.take(
                        board.id(),
                        "minutes.txt",
                        MINUTES.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
        page = "/documents/" + document;
        read = proposals.findByDocumentIdOrderByPositionAscIdAsc(document);
        assertThat(read).extracting(Proposal::label).containsExactly("1", "2", "3");
        review.keep(
                document,
                Map.of(
                        read.get(0).id(), new Draft("Survey the wall", owner, "3 March 2026", "NORMAL", "", ""),
                        read.get(2).id(), new Draft("Write to them", owner, "10 March 2026", "NORMAL", "", "")));
    }

    @Test
    void doubtful_clauses_come_first_where_the_clerk_wants_it_and_say_why() {
        String asRead = pages.page(clerk, page);
        assertThat(asRead.indexOf("id=\"p" + read.get(0).id()))
                .isLessThan(asRead.indexOf("id=\"p" + read.get(1).id()));

        String doubtful = pages.page(clerk, page + "?show=doubts");
        assertThat(doubtful.indexOf("id=\"p" + read.get(1).id()))
                .isPositive()
                .isLessThan(doubtful.indexOf("id=\"p" + read.get(0).id()));
        assertThat(doubtful).contains("Look at it:", "nobody is named", "the minutes give no time");
    }

    @Test
    void chosen_clauses_are_confirmed_together() {
        assertThat(pages.post(clerk, page, "many", "true", "chosen", id(0), "chosen", id(2)))
                .hasRedirectedUrl(page + "?show=text");

        assertThat(states())
                .containsExactly(ProposalStatus.CONFIRMED, ProposalStatus.PROPOSED, ProposalStatus.CONFIRMED);
    }

    @Test
    void none_of_the_chosen_is_confirmed_where_one_lacks_something() {
        assertThat(pages.post(clerk, page, "many", "true", "chosen", id(0), "chosen", id(1)))
                .hasStatusOk()
                .bodyText()
                .contains("Enter who is to do it.", "id=\"c" + id(0) + "\" value=\"" + id(0) + "\" checked");
        assertThat(states()).containsOnly(ProposalStatus.PROPOSED);

        assertThat(pages.post(clerk, page, "many", "true"))
                .bodyText()
                .contains("Choose the clauses that you want to confirm together.");
    }

    @Test
    void after_a_decision_the_page_goes_on_at_the_next_clause() {
        assertThat(pages.post(clerk, page, "confirm", id(0), "show", "text"))
                .hasRedirectedUrl(page + "?show=text#p" + id(1));
        assertThat(pages.post(clerk, page, "setAside", id(1), "drafts[" + id(1) + "].reason", "Written."))
                .hasRedirectedUrl(page + "?show=text#p" + id(2));
    }

    @Test
    void what_is_typed_is_kept_on_the_way_and_is_there_on_coming_back() {
        assertThat(pages.post(
                        clerk, page + "/drafts", "drafts[" + id(1) + "].title", "Write to the parishes of the isle"))
                .hasStatus(204);

        assertThat(pages.page(clerk, page)).contains("Write to the parishes of the isle");
        assertThat(states()).containsOnly(ProposalStatus.PROPOSED);
    }

    private String id(int at) {
        return Long.toString(read.get(at).id());
    }

    private List<ProposalStatus> states() {
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(read.get(0).documentId()).stream()
                .map(Proposal::status)
                .toList();
    }
}
