package org.mattersarising.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.GovukDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving and cancelling a meeting, with the reason; what is bound to it follows. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class MoveMeetingController {

    private final BodyAccess access;
    private final Calendar calendar;
    private final MeetingFields fields;
    private final Clock clock;

    MoveMeetingController(BodyAccess access, Calendar calendar, MeetingFields fields, Clock clock) {
        this.access = access;
        this.calendar = calendar;
        this.fields = fields;
        this.clock = clock;
    }

    @GetMapping("/meetings/{number}/move")
    String moveForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Meeting meeting = access.clerksMeeting(number, person);
        model.addAttribute("form", new MeetingForm("", meeting.time().toString(), "", "", false, ""));
        model.addAttribute("meeting", meeting);
        return "meetings/move";
    }

    @PostMapping("/meetings/{number}/move")
    String move(
            @PathVariable long number,
            @ModelAttribute("form") MeetingForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Meeting meeting = access.clerksMeeting(number, person);
        LocalDate date = fields.date(form, result);
        LocalTime time = MeetingFields.time(form, result);
        MeetingFields.reasonGiven(form, result, "meetings.move.reason.missing");
        if (!result.hasErrors()) {
            try {
                Meeting moved = calendar.move(meeting.id(), date, time, form.reason(), person.actor());
                Flash.success(redirect, "meetings.moved", GovukDates.format(date));
                if (calendar.reportDeadline(moved).isBefore(LocalDate.now(clock))) {
                    Flash.error(
                            redirect,
                            "meetings.moved.deadline.passed",
                            GovukDates.format(calendar.reportDeadline(moved)));
                }
                return "redirect:/meetings/" + number;
            } catch (Refused refused) {
                result.rejectValue("date", "refused", refused.getMessage());
            }
        }
        model.addAttribute("meeting", meeting);
        return "meetings/move";
    }

    @GetMapping("/meetings/{number}/cancel")
    String cancelForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("meeting", access.clerksMeeting(number, person));
        model.addAttribute("form", new MeetingForm("", "", "", "", false, ""));
        return "meetings/cancel";
    }

    @PostMapping("/meetings/{number}/cancel")
    String cancel(
            @PathVariable long number,
            @ModelAttribute("form") MeetingForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Meeting meeting = access.clerksMeeting(number, person);
        MeetingFields.reasonGiven(form, result, "meetings.cancel.reason.missing");
        if (!result.hasErrors()) {
            try {
                calendar.cancel(meeting.id(), form.reason(), person.actor());
                Flash.success(redirect, "meetings.cancelled.done", GovukDates.format(meeting.date()));
                return "redirect:/meetings/" + number;
            } catch (Refused refused) {
                result.rejectValue("reason", "refused", refused.getMessage());
            }
        }
        model.addAttribute("meeting", meeting);
        return "meetings/cancel";
    }
}
