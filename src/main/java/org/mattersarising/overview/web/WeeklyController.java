package org.mattersarising.overview.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.overview.WeeklyPictures;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Flash;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops the weekly mail to a chair, and has it sent again. */
@Controller
@PreAuthorize("hasRole('CHAIR')")
class WeeklyController {

    private final WeeklyPictures weeks;
    private final Clock clock;

    WeeklyController(WeeklyPictures weeks, Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
    }

    @PostMapping("/overview/{number:\\d{1,18}}/weekly")
    String choose(
            @PathVariable long number,
            @RequestParam(name = "wanted", defaultValue = "false") boolean wanted,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        if (!person.is(Role.CHAIR, number)) {
            throw BodyAccess.noSuch();
        }
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.choose(person.person(), new BodyId(number), wanted, monday);
        Flash.success(redirect, wanted ? "overview.weekly.resumed" : "overview.weekly.stopped");
        return "redirect:/overview/" + number;
    }
}
