package org.mattersarising.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.MailView;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class WeeklyMailTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);

    @Autowired
    private WeeklyMail mail;

    @Autowired
    private BoardPictures pictures;

    @Autowired
    private PictureInWords words;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person chair;
    private Person owner;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        chair = people.with(Role.CHAIR, board);
        owner = people.person("Asha");
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void a_chair_hears_once_a_week_on_monday_or_the_first_day_after_it() {
        actions.offered(board, owner);
        clock.setTo(MONDAY);
        mail.tellAll();
        mail.tellAll();
        assertThat(mails()).hasSize(1);
        clock.setTo(MONDAY.plusDays(6));
        mail.tellAll();
        assertThat(mails()).hasSize(1);
        clock.setTo(MONDAY.plusDays(9));
        mail.tellAll();
        mail.tellAll();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void who_becomes_chair_in_the_week_hears_from_the_next_monday_on() {
        actions.offered(board, owner);
        clock.setTo(MONDAY.plusDays(2));
        mail.tellAll();
        assertThat(mails()).isEmpty();
        clock.setTo(MONDAY.plusDays(7));
        mail.tellAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void nobody_hears_of_a_board_with_nothing_outstanding_and_only_chairs_hear() {
        people.with(Role.MEMBER, board);
        people.with(Role.CLERK, board);
        clock.setTo(MONDAY);
        mail.tellAll();
        assertThat(mails()).isEmpty();
        actions.offered(board, owner, MONDAY.plusDays(30));
        clock.setTo(MONDAY.plusDays(7));
        mail.tellAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_chair_stops_the_mail_and_has_it_sent_again() {
        actions.offered(board, owner);
        String page = "/overview/" + board.id();
        assertThat(pages.page(chair, page)).contains("Stop the weekly mail");
        assertThat(pages.post(chair, page + "/weekly", "wanted", "false")).hasRedirectedUrl(page);
        clock.setTo(MONDAY);
        mail.tellAll();
        assertThat(mails()).isEmpty();
        assertThat(pages.page(chair, page)).contains("Send me the weekly mail again");
        pages.post(chair, page + "/weekly", "wanted", "true");
        mail.tellAll();
        assertThat(mails()).hasSize(1);
        Person other = people.with(Role.CHAIR, people.body("Lighthouse Board"));
        assertThat(pages.post(other, page + "/weekly", "wanted", "false")).hasStatus(404);
        assertThat(pages.page(people.with(Role.MEMBER, board), page)).doesNotContain("weekly mail");
    }

    @Test
    void the_words_say_what_the_page_shows_and_name_nothing_exempt() {
        Reference late = actions.offered(board, owner);
        Reference exempt = actions.exempt(board, owner, "Dismiss the pilot", "A staffing matter");
        people.meeting(board, MONDAY.plusDays(14));
        clock.setTo(SomeActions.DUE.plusDays(6));

        assertThat(words.of(pictures.of(new Viewpoint(board.id(), chair.id(), true))))
                .contains(
                        "2 outstanding, 2 of them overdue; none due in the next four weeks.",
                        "None was put back since agreed; none is proposed for closure.",
                        "This month the board agreed 0 and 0 ended.",
                        "Longest overdue:",
                        "- %s Report on the quay wall; %s, Saltmere Council; 6 days".formatted(late, owner.name()),
                        "- %s (exempt); %s, Saltmere Council; 6 days".formatted(exempt, owner.name()),
                        "Saltmere Council: 2 overdue of 2 outstanding.",
                        "Nothing is promised to the meeting of 2 March 2026.")
                .noneMatch(line -> line.contains("pilot") || line.contains("??"));
    }

    @Test
    void the_picture_is_taken_away_as_a_pdf_by_whoever_may_see_the_page() throws IOException {
        String late = actions.offered(board, owner).value();
        actions.exempt(board, owner, "Dismiss the pilot", "A staffing matter");
        clock.setTo(SomeActions.DUE.plusDays(6));
        MvcTestResult answer = pages.get(chair, "/overview/" + board.id() + ".pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            board.name(),
                            "What is outstanding on 16 February 2026",
                            late,
                            owner.name(),
                            "6 days",
                            "By age",
                            "The last twelve months")
                    .doesNotContain("pilot", "??");
        }
        assertThat(pages.get(
                        people.with(Role.CHAIR, people.body("Lighthouse Board")), "/overview/" + board.id() + ".pdf"))
                .hasStatus(404);
    }

    @Test
    void what_is_overdue_can_be_nudged_from_the_page() {
        Reference late = actions.offered(board, owner);
        clock.setTo(SomeActions.DUE.plusDays(6));
        String link = "/actions/" + late + "/nudge";
        assertThat(pages.page(chair, "/overview/" + board.id())).contains(link);
        assertThat(pages.page(people.with(Role.MEMBER, board), "/overview/" + board.id()))
                .doesNotContain(link);
        assertThat(pages.get(chair, link)).hasStatusOk();
    }

    private List<MailView> mails() {
        return outbox.about("overview/" + board.id());
    }
}
