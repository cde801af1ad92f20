package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where the text does not say when the meeting was held, or whose minutes they are, the clerk does. */
@WholeService
@Import(Pages.class)
class MeetingOfMinutesTests {

    private static final String UNDATED = """
            Minutes of the %s

            Present:

            Board Members: Councillor A Pender (Chair)

            14. Quay Wall

            RESOLVED that:

            1) The Harbour Master survey the quay wall within three months.

            2) The Clerk write to the ferry company within six weeks.

            """;

    @Autowired
    PackImport imports;

    @Autowired
    ImportedDocuments documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Review review;

    @Autowired
    Calendar calendar;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Body board;
    private Person clerk;
    private long document;
    private String page;

    @BeforeEach
    void minutes() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        imported("Harbour Board");
    }

    @Test
    void the_page_asks_for_the_day_and_reckons_from_it() {
        LocalDate held = clock.today().minusDays(20);
        assertThat(due()).containsExactly("", "");
        assertThat(pages.page(clerk, page)).contains("found no day on which this meeting was held");

        assertThat(pages.post(clerk, page + "/meeting", "day", held.toString())).hasRedirectedUrl(page);

        ImportedDocument said = documents.findById(document).orElseThrow();
        assertThat(said.title()).isEqualTo(ImportedDocument.titleOf(held));
        BodyCalendar meetings = calendar.of(board.id());
        assertThat(said.heldOn(meetings)).isEqualTo(held);
        assertThat(proposals.findByDocumentIdOrderByPositionAscIdAsc(document))
                .extracting(proposal -> proposal.dueDate().orElseThrow())
                .containsExactly(held.plusMonths(3), held.plusWeeks(6));
        assertThat(due()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(pages.page(clerk, page)).doesNotContain("found no day").contains("Not the day of the meeting?");
    }

    @Test
    void what_the_clerk_typed_stays() {
        List<Proposal> read = proposals.findByDocumentIdOrderByPositionAscIdAsc(document);
        review.keep(document, Map.of(read.get(0).id(), read.get(0).draft().due("some day in spring")));

        pages.post(clerk, page + "/meeting", "day", clock.today().minusDays(20).toString());

        assertThat(due().get(0)).isEqualTo("some day in spring");
        assertThat(due().get(1)).isNotEmpty();
    }

    @Test
    void a_wrong_day_can_be_mended_until_something_is_confirmed() {
        LocalDate wrong = clock.today().minusDays(50);
        LocalDate right = clock.today().minusDays(20);
        pages.post(clerk, page + "/meeting", "day", wrong.toString());
        pages.post(clerk, page + "/meeting", "day", right.toString());
        assertThat(documents.findById(document).orElseThrow().heldOn(calendar.of(board.id())))
                .isEqualTo(right);

        List<Proposal> read = proposals.findByDocumentIdOrderByPositionAscIdAsc(document);
        String owner = directory.person("Asha").name();
        review.keep(
                document,
                Map.of(
                        read.get(0).id(),
                        new Draft("Survey the wall", owner, read.get(0).draft().due(), "NORMAL", "", "")));
        assertThat(review.confirm(document, read.get(0).id(), clerk.id().actor()))
                .isEmpty();

        assertThat(pages.post(clerk, page + "/meeting", "day", wrong.toString()))
                .bodyText()
                .contains("so the meeting stays as it is");
        assertThat(documents.findById(document).orElseThrow().heldOn(calendar.of(board.id())))
                .isEqualTo(right);
        assertThat(pages.page(clerk, page)).doesNotContain("Not the day of the meeting?");
    }

    @Test
    void days_to_come_and_what_is_no_day_are_refused_with_what_was_typed() {
        assertThat(pages.post(
                        clerk,
                        page + "/meeting",
                        "day",
                        clock.today().plusDays(1).toString()))
                .hasStatusOk()
                .bodyText()
                .contains("Minutes are of a meeting that was held; enter today or an earlier day.");
        assertThat(pages.post(clerk, page + "/meeting", "day", "the ides"))
                .hasStatusOk()
                .bodyText()
                .contains("the ides");
        assertThat(pages.post(clerk, page + "/meeting", "day", ""))
                .bodyText()
                .contains("Enter the day on which the meeting was held.");
        assertThat(documents.findById(document).orElseThrow().meeting()).isEmpty();
    }

    @Test
    void a_second_version_of_the_same_minutes_is_compared_once_its_day_is_known() {
        LocalDate held = clock.today().minusDays(20);
        pages.post(clerk, page + "/meeting", "day", held.toString());
        long first = document;
        imports("Harbour Board", "ferry company", "railway company");

        pages.post(clerk, page + "/meeting", "day", held.toString());

        assertThat(proposals.findByDocumentIdOrderByPositionAscIdAsc(document))
                .extracting(proposal -> proposal.former().isPresent())
                .containsExactly(true, true);
        assertThat(proposals
                        .findByDocumentIdOrderByPositionAscIdAsc(document)
                        .get(1)
                        .amendment())
                .contains(Amendment.CHANGED);
        assertThat(proposals.findByDocumentIdOrderByPositionAscIdAsc(first))
                .extracting(Proposal::status)
                .containsOnly(ProposalStatus.REPLACED);
    }

    @Test
    void minutes_of_another_body_are_pointed_out() {
        assertThat(pages.page(clerk, page)).doesNotContain("call the body");

        imported("Lighthouse Trust");

        assertThat(pages.page(clerk, page))
                .contains("These minutes call the body “Lighthouse Trust”, and you imported them for " + board.name());
    }

    private void imported(String body) {
        imports(body, "ferry company", "ferry company");
    }

    private void imports(String body, String was, String is) {
        String text = UNDATED.formatted(body).replace(was, is);
        document = imports.take(
                        board.id(),
                        "minutes.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
        page = "/documents/" + document;
    }

    private List<String> due() {
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .map(proposal -> proposal.draft().due())
                .toList();
    }
}
