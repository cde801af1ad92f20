package org.mattersarising.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.agenda.EntryText;
import org.mattersarising.agenda.MattersReport;
import org.mattersarising.agenda.PersonalCalendar;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.WorkProgramme;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class AgendaPagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private WorkProgramme programme;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private MattersReport matters;

    @Autowired
    private PersonalCalendar calendars;

    @Autowired
    private EntityManagerFactory database;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person reader;
    private Person stranger;
    private Person owner;
    private Meeting april;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        reader = directory.with(Role.READER, board);
        stranger = directory.with(Role.CLERK, directory.body("Parks Board"));
        owner = directory.holder("Asha", directory.post("Harbour Master", null));
        directory.meeting(board, LocalDate.of(2026, 1, 6));
        april = directory.meeting(board, LocalDate.of(2026, 4, 14));
    }

    @Test
    void the_programme_stands_in_the_form_councils_use() throws IOException {
        entry("Dredging", april);
        entry("=cmd|'/C calc'!A0", null);

        assertThat(pages.page(reader, programmePage()))
                .contains(
                        "Tuesday 14 April 2026",
                        "Dredging",
                        "Date to be decided",
                        "Reports are with the clerk by 19 March 2026.")
                .doesNotContain("Add an entry");
        assertThat(word(reader, programmePage() + "/programme.docx"))
                .contains("Work programme", "Date\tTitle\tDetail\tLead", "14 April 2026\tDredging");
        assertThat(pdf(reader, programmePage() + "/programme.pdf").replaceAll("\\s+", " "))
                .contains("Work programme", "Date Title Detail Lead", "14 April 2026 Dredging");
        assertThat(Pages.text(pages.get(reader, programmePage() + "/programme.csv")))
                .contains("Date,Title,Detail,Lead", "14 April 2026,Dredging,", "Date to be decided,'=cmd");
    }

    @Test
    void the_clerk_adds_moves_and_drops_an_entry() {
        assertThat(pages.post(
                        clerk,
                        programmePage() + "/new",
                        "title",
                        "Dredging",
                        "detail",
                        "",
                        "leads",
                        "Harbour Master",
                        "kind",
                        "AGENDA_REQUEST",
                        "meeting",
                        april.id().toString()))
                .hasRedirectedUrl(programmePage());
        ProgrammeEntry entry = planned().get(0);
        assertThat(entry.kind()).isEqualTo(ProgrammeEntry.Kind.AGENDA_REQUEST);
        String page = "/agenda/entries/" + entry.id();

        assertThat(Pages.text(pages.post(clerk, page + "/move", "meeting", "", "reason", "")))
                .contains("Write why it moves.");
        assertThat(pages.post(clerk, page + "/move", "meeting", "", "reason", "Not ready."))
                .hasRedirectedUrl(programmePage());
        assertThat(pages.page(reader, page))
                .contains("Date to be decided", "moved it", "Not ready.")
                .doesNotContain("Move it");
        assertThat(pages.post(clerk, page + "/change", "title", "Dredging of the bar", "detail", "", "leads", ""))
                .hasRedirectedUrl(programmePage());
        assertThat(pages.post(clerk, page + "/drop", "reason", "Overtaken.")).hasRedirectedUrl(programmePage());
        assertThat(planned()).isEmpty();
        assertThat(pages.page(clerk, page)).contains("Dredging of the bar", "dropped it", "Overtaken.");
    }

    @Test
    void what_the_meeting_made_of_it_is_recorded() {
        ProgrammeEntry entry = entry("Dredging", april);
        String page = "/agenda/entries/" + entry.id();

        assertThat(Pages.text(pages.post(clerk, page + "/consider", "outcome", "", "meeting", "", "reason", "")))
                .contains("Choose what the meeting made of it.");
        assertThat(Pages.text(
                        pages.post(clerk, page + "/consider", "outcome", "DEFERRED", "meeting", "", "reason", "")))
                .contains("The meeting of 14 April 2026 has not been held yet;");
        clock.setTo(LocalDate.of(2026, 4, 14));
        assertThat(pages.post(clerk, page + "/consider", "outcome", "DEFERRED", "meeting", "", "reason", ""))
                .hasRedirectedUrl(programmePage());
        assertThat(pages.page(reader, programmePage())).contains("Deferred once");
    }

    @Test
    void what_is_promised_without_an_action_arises_as_well() throws IOException {
        ProgrammeEntry request = programme.add(
                board.id(),
                april.id(),
                new EntryText("Pier lighting", "", "Harbour Master"),
                ProgrammeEntry.Kind.AGENDA_REQUEST,
                "entered by the clerk",
                clerk.id().actor());
        String uri = "/agenda/meetings/" + april.id() + "/matters-arising";
        for (String text : List.of(pages.page(reader, uri), word(reader, uri + ".docx"), pdf(reader, uri + ".pdf"))) {
            assertThat(text)
                    .contains("Promised to this meeting", request.reference().value(), "Pier lighting")
                    .contains("Report awaited", "This meeting");
        }
        assertThat(pages.page(clerk, uri + "?closed=true")).doesNotContain("Pier lighting");
    }

    @Test
    void matters_arising_says_the_same_as_page_word_and_pdf_and_keeps_exempt_words_in_the_closed_part()
            throws IOException {
        Reference open = some.inHand(board, owner);
        Reference exempt = some.exempt(board, owner, "Dismissal of the pier keeper", "A staffing matter");
        clock.setTo(LocalDate.of(2026, 2, 13));
        String uri = "/agenda/meetings/" + april.id() + "/matters-arising";

        for (String text : List.of(pages.page(reader, uri), word(reader, uri + ".docx"), pdf(reader, uri + ".pdf"))) {
            assertThat(text)
                    .contains(open.value(), "Report on the quay wall", "3 days overdue")
                    .contains(exempt.value(), "A staffing matter")
                    .doesNotContain("Dismissal");
        }
        for (String text : List.of(
                pages.page(clerk, uri + "?closed=true"),
                word(clerk, uri + ".docx?closed=true"),
                pdf(clerk, uri + ".pdf?closed=true"))) {
            assertThat(text).contains("Dismissal of the pier keeper").doesNotContain("Report on the quay wall");
        }
        assertThat(pages.get(reader, uri + "?closed=true")).hasStatus(404);
        assertThat(pages.get(reader, uri + ".docx?closed=true")).hasStatus(404);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_actions() {
        some.inHand(board, owner);
        long one = statementsOf(() -> matters.of(april, false));
        for (int more = 0; more < 12; more++) {
            some.inHand(board, directory.holder("Ben", directory.post("Surveyor", null)));
        }

        assertThat(statementsOf(() -> matters.of(april, false))).isEqualTo(one).isPositive();
    }

    @Test
    void the_calendar_feed_opens_with_its_secret_until_it_is_revoked() {
        some.inHand(board, owner);
        Reference exempt = some.exempt(board, owner, "Dismissal of the pier keeper", "A staffing matter");
        String token = calendars.open(owner.id());

        String feed = Pages.text(pages.get(stranger, "/calendar/" + token + ".ics"));
        assertThat(feed)
                .contains(
                        "BEGIN:VCALENDAR",
                        "Report on the quay wall",
                        "SUMMARY:Due: " + exempt,
                        "DTSTART;VALUE=DATE:20260210")
                .doesNotContain("Dismissal", "staffing");
        assertThat(Pages.text(pages.get(stranger, "/calendar/" + calendars.open(reader.id()) + ".ics")))
                .contains("SUMMARY:" + board.name(), "DTSTART:20260414T090000Z");

        calendars.revoke(owner.id());
        assertThat(pages.get(stranger, "/calendar/" + token + ".ics")).hasStatus(404);
        assertThat(pages.get(stranger, "/calendar/guess.ics")).hasStatus(404);
        assertThat(pages.post(owner, "/agenda/feed")).hasRedirectedUrl("/agenda/feed");
        assertThat(pages.page(owner, "/agenda/feed")).contains("You have an address.");
    }

    @Test
    void every_page_opens_for_the_clerk_and_is_not_there_for_others() {
        ProgrammeEntry entry = entry("Dredging", april);
        for (String page : List.of(
                programmePage(),
                programmePage() + "/new",
                programmePage() + "/packs",
                programmePage() + "/template",
                "/agenda/entries/" + entry.id(),
                "/agenda/meetings/" + april.id() + "/promises",
                "/agenda/meetings/" + april.id() + "/matters-arising")) {
            assertThat(pages.page(clerk, page)).as(page).contains("Harbour Board");
            assertThat(pages.get(stranger, page)).as(page).hasStatus(404);
        }
        assertThat(pages.post(stranger, "/agenda/entries/" + entry.id() + "/drop", "reason", "Because."))
                .hasStatus(404);
        assertThat(planned()).hasSize(1);
    }

    private long statementsOf(Runnable work) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private ProgrammeEntry entry(String title, Meeting meeting) {
        return programme.add(
                board.id(),
                meeting == null ? null : meeting.id(),
                new EntryText(title, "", ""),
                ProgrammeEntry.Kind.OWN_IDEA,
                "entered by the clerk",
                clerk.id().actor());
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }

    private String programmePage() {
        return "/agenda/bodies/" + board.id();
    }

    private String word(Person person, String uri) throws IOException {
        byte[] bytes = pages.get(person, uri).getResponse().getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private String pdf(Person person, String uri) throws IOException {
        byte[] bytes = pages.get(person, uri).getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
