package org.mattersarising.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MunicipalYear;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of a body, one municipal year at a time. */
@Controller
@PreAuthorize("isAuthenticated()")
class CalendarController {

    private final BodyAccess access;
    private final Calendar calendar;
    private final Clock clock;

    CalendarController(BodyAccess access, Calendar calendar, Clock clock) {
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String bodies(@AuthenticationPrincipal SignedIn person, Model model) {
        List<Body> mine = access.bodies(person);
        if (mine.size() == 1) {
            return "redirect:/meetings/bodies/" + mine.get(0).id();
        }
        model.addAttribute("bodies", mine);
        return "meetings/bodies";
    }

    @GetMapping("/meetings/bodies/{number}")
    String year(
            @PathVariable long number,
            @RequestParam(required = false) Integer year,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Body body = access.body(number, person);
        BodyCalendar all = calendar.of(body.id());
        LocalDate today = LocalDate.now(clock);
        MunicipalYear shown = year == null ? all.municipalYear(today) : new MunicipalYear(within(year, today));
        List<Row> rows = all.in(shown).stream()
                .map(meeting -> new Row(
                        meeting,
                        calendar.reportDeadline(meeting),
                        meeting.date().isBefore(today)))
                .toList();
        model.addAttribute("body", body);
        model.addAttribute("year", shown);
        model.addAttribute("rows", rows);
        model.addAttribute("clerk", person.is(Role.CLERK, number));
        return "meetings/year";
    }

    /**
     * A meeting with what the year's table says of it.
     *
     * @param held whether its day has passed
     */
    record Row(Meeting meeting, LocalDate deadline, boolean held) {}

    private static int within(int year, LocalDate today) {
        return Math.max(1974, Math.min(year, today.getYear() + 6));
    }
}
