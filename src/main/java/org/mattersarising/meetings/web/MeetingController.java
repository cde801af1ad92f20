package org.mattersarising.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Times;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: what is counted back from its day, and entering, moving or cancelling it. */
@Controller
@PreAuthorize("isAuthenticated()")
class MeetingController {

    private static final List<Choice> KINDS =
            List.of(new Choice("ORDINARY", "Ordinary"), new Choice("SPECIAL", "Special"));

    private final BodyAccess access;
    private final Bodies bodies;
    private final Calendar calendar;
    private final AuditTrail trail;
    private final People people;
    private final GovukDates dates;
    private final Clock clock;

    MeetingController(
            BodyAccess access,
            Bodies bodies,
            Calendar calendar,
            AuditTrail trail,
            People people,
            GovukDates dates,
            Clock clock) {
        this.access = access;
        this.bodies = bodies;
        this.calendar = calendar;
        this.trail = trail;
        this.people = people;
        this.dates = dates;
        this.clock = clock;
    }

    /** A line of the meeting's history, with the name of whoever acted. */
    record Happened(java.time.Instant at, String who, String what, String why) {}

    @GetMapping("/meetings/{number}")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Meeting meeting = access.meeting(number, person);
        Body body = bodies.get(meeting.body());
        model.addAttribute("meeting", meeting);
        model.addAttribute("body", body);
        model.addAttribute("paper", calendar.paperDates(meeting));
        model.addAttribute("clerk", person.is(Role.CLERK, body.id().value()));
        model.addAttribute("toCome", !meeting.cancelled() && !meeting.date().isBefore(today()));
        model.addAttribute(
                "history",
                trail.of("meeting/" + number).stream()
                        .map(entry -> new Happened(entry.at(), name(entry.actor()), entry.what(), entry.why()))
                        .toList());
        return "meetings/show";
    }

    @GetMapping("/meetings/bodies/{number}/new")
    @PreAuthorize("hasRole('CLERK')")
    String form(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Body body = access.clerksBody(number, person);
        model.addAttribute("form", new MeetingForm("", "", lastPlace(body), "ORDINARY", false, ""));
        return newPage(body, model);
    }

    @PostMapping("/meetings/bodies/{number}/new")
    @PreAuthorize("hasRole('CLERK')")
    String enter(
            @PathVariable long number,
            @ModelAttribute("form") MeetingForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Body body = access.clerksBody(number, person);
        LocalDate date = date(form, result);
        LocalTime time = time(form, result);
        if (!result.hasErrors()) {
            try {
                Meeting.Kind kind = "SPECIAL".equals(form.kind()) ? Meeting.Kind.SPECIAL : Meeting.Kind.ORDINARY;
                Meeting meeting = calendar.enter(body.id(), date, time, strip(form.place()), kind, person.actor());
                calendar.markAnnual(meeting.id(), Boolean.TRUE.equals(form.annual()));
                Flash.success(redirect, "meetings.entered", GovukDates.format(date));
                return "redirect:/meetings/" + meeting.id();
            } catch (Refused refused) {
                result.rejectValue("date", "refused", refused.getMessage());
            }
        }
        return newPage(body, model);
    }

    @GetMapping("/meetings/{number}/move")
    @PreAuthorize("hasRole('CLERK')")
    String moveForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        Meeting meeting = access.clerksMeeting(number, person);
        model.addAttribute("form", new MeetingForm("", meeting.time().toString(), "", "", false, ""));
        model.addAttribute("meeting", meeting);
        return "meetings/move";
    }

    @PostMapping("/meetings/{number}/move")
    @PreAuthorize("hasRole('CLERK')")
    String move(
            @PathVariable long number,
            @ModelAttribute("form") MeetingForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Meeting meeting = access.clerksMeeting(number, person);
        LocalDate date = date(form, result);
        LocalTime time = time(form, result);
        reasonGiven(form, result, "meetings.move.reason.missing");
        if (!result.hasErrors()) {
            try {
                Meeting moved = calendar.move(meeting.id(), date, time, form.reason(), person.actor());
                Flash.success(redirect, "meetings.moved", GovukDates.format(date));
                if (calendar.reportDeadline(moved).isBefore(today())) {
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
    @PreAuthorize("hasRole('CLERK')")
    String cancelForm(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("meeting", access.clerksMeeting(number, person));
        model.addAttribute("form", new MeetingForm("", "", "", "", false, ""));
        return "meetings/cancel";
    }

    @PostMapping("/meetings/{number}/cancel")
    @PreAuthorize("hasRole('CLERK')")
    String cancel(
            @PathVariable long number,
            @ModelAttribute("form") MeetingForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Meeting meeting = access.clerksMeeting(number, person);
        reasonGiven(form, result, "meetings.cancel.reason.missing");
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

    @PostMapping("/meetings/{number}/annual")
    @PreAuthorize("hasRole('CLERK')")
    String annual(@PathVariable long number, @RequestParam boolean annual, @AuthenticationPrincipal SignedIn person) {
        calendar.markAnnual(access.clerksMeeting(number, person).id(), annual);
        return "redirect:/meetings/" + number;
    }

    private static String newPage(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("kinds", KINDS);
        return "meetings/new";
    }

    private LocalDate date(MeetingForm form, BindingResult result) {
        try {
            return dates.parse(strip(form.date()));
        } catch (NotADate wrong) {
            if (strip(form.date()).isEmpty()) {
                result.rejectValue("date", "meetings.date.missing");
            } else {
                result.rejectValue("date", "refused", wrong.getMessage());
            }
            return null;
        }
    }

    private static LocalTime time(MeetingForm form, BindingResult result) {
        if (strip(form.time()).isEmpty()) {
            result.rejectValue("time", "meetings.time.missing");
            return null;
        }
        try {
            return Times.parse(form.time());
        } catch (Refused wrong) {
            result.rejectValue("time", "refused", wrong.getMessage());
            return null;
        }
    }

    private static void reasonGiven(MeetingForm form, BindingResult result, String otherwise) {
        if (strip(form.reason()).isEmpty()) {
            result.rejectValue("reason", otherwise);
        }
    }

    private String lastPlace(Body body) {
        List<Meeting> all = calendar.of(body.id()).all();
        return all.isEmpty() ? "" : all.get(all.size() - 1).place();
    }

    private String name(Actor actor) {
        return actor.personId().isPresent()
                ? people.get(new PersonId(actor.personId().getAsLong())).name()
                : "The service";
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
