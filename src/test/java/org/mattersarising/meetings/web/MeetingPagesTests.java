package org.mattersarising.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class MeetingPagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Calendar calendar;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person member;
    private Person stranger;
    private Meeting meeting;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        member = directory.with(Role.MEMBER, board);
        stranger = directory.with(Role.CLERK, directory.body("Parks Board"));
        meeting = directory.meeting(board, LocalDate.of(2026, 4, 14));
    }

    @Test
    void the_year_shows_meetings_and_report_deadlines_and_the_clerk_can_change_them() {
        assertThat(pages.page(clerk, year()))
                .contains("Meetings 2025/26", "Tuesday 14 April 2026", "19 March 2026", "Enter a meeting");
        assertThat(pages.page(member, year())).contains("Tuesday 14 April 2026").doesNotContain("Enter a meeting");
        assertThat(pages.page(clerk, year() + "?year=2026")).contains("No meeting stands in the calendar");
        assertThat(pages.get(clerk, "/meetings")).hasRedirectedUrl(year());
    }

    @Test
    void a_meeting_is_entered_moved_and_cancelled() {
        assertThat(pages.post(
                        clerk,
                        year() + "/new",
                        "date",
                        "9 June 2026",
                        "time",
                        "2 pm",
                        "place",
                        "Custom House",
                        "kind",
                        "ORDINARY"))
                .hasStatus3xxRedirection();
        assertThat(calendar.of(board.id()).on(LocalDate.of(2026, 6, 9))).isPresent();

        assertThat(pages.post(
                        clerk, page() + "/move", "date", "21/4/2026", "time", "10:00", "reason", "The hall is let."))
                .hasRedirectedUrl(page());
        assertThat(pages.page(member, page()))
                .contains(
                        "Tuesday 21 April 2026", "moved the meeting from 2026-04-14 to 2026-04-21", "The hall is let.")
                .contains("which leaves 5 clear days (England) before the meeting of 21 April 2026");

        assertThat(pages.post(clerk, page() + "/cancel", "reason", "No business."))
                .hasRedirectedUrl(page());
        assertThat(pages.page(member, page())).contains("Cancelled");
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_nothing_typed_is_lost() {
        assertThat(Pages.text(pages.post(clerk, year() + "/new", "date", "soon", "time", "", "place", "The Pier")))
                .contains("“soon” is not a date.", "Enter the hour at which it begins.", "The Pier");
        assertThat(Pages.text(pages.post(clerk, year() + "/new", "date", "14/4/2026", "time", "10:00", "place", "")))
                .contains("This body already has a meeting on that day;");
        assertThat(Pages.text(pages.post(clerk, page() + "/move", "date", "21/4/2026", "time", "10:00", "reason", " ")))
                .contains("Write why the meeting moves;");
        assertThat(Pages.text(pages.post(clerk, page() + "/cancel", "reason", "")))
                .contains("Write why the meeting is cancelled;");
    }

    @Test
    void a_year_is_generated_after_a_look() {
        String look = Pages.text(pages.post(
                clerk,
                year() + "/generate",
                "week",
                "2",
                "day",
                "TUESDAY",
                "everyMonths",
                "2",
                "from",
                "1 April 2026",
                "months",
                "6",
                "time",
                "2 pm",
                "place",
                ""));

        assertThat(look)
                .contains("2 meetings are new", "left out, because it stands in the calendar already")
                .contains("2026-06-09,14:00");
        assertThat(Pages.text(
                        pages.post(clerk, year() + "/generate", "week", "2", "day", "TUESDAY", "everyMonths", "0")))
                .contains("There is a problem");
        assertThat(pages.post(clerk, year() + "/entries", "rows", "2026-06-09,14:00,\"\",ordinary\n"))
                .hasRedirectedUrl(year());
        assertThat(calendar.of(board.id()).on(LocalDate.of(2026, 6, 9))).isPresent();
    }

    @Test
    void every_form_opens() {
        for (String form : new String[] {"/new", "/generate", "/import"}) {
            assertThat(pages.page(clerk, year() + form)).contains("</form>");
        }
        for (String form : new String[] {"/move", "/cancel"}) {
            assertThat(pages.page(clerk, page() + form)).contains("</form>");
        }
    }

    @Test
    void to_others_it_is_not_there() {
        assertThat(pages.get(stranger, year())).hasStatus(404);
        assertThat(pages.get(stranger, page())).hasStatus(404);
        assertThat(pages.post(stranger, page() + "/cancel", "reason", "Because."))
                .hasStatus(404);
        assertThat(pages.get(member, page() + "/move").getResponse().getStatus())
                .isGreaterThanOrEqualTo(400);
        assertThat(calendar.of(board.id()).on(LocalDate.of(2026, 4, 14))).isPresent();
    }

    private String year() {
        return "/meetings/bodies/" + board.id();
    }

    private String page() {
        return "/meetings/" + meeting.id();
    }
}
