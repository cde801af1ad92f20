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
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: what is counted back from its day, and entering it. */
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
    private final MeetingFields fields;
    private final Clock clock;

    MeetingController(
            BodyAccess access,
            Bodies bodies,
            Calendar calendar,
            AuditTrail trail,
            People people,
            MeetingFields fields,
            Clock clock) {
        this.access = access;
        this.bodies = bodies;
        this.calendar = calendar;
        this.trail = trail;
        this.people = people;
        this.fields = fields;
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
        LocalDate date = fields.date(form, result);
        LocalTime time = MeetingFields.time(form, result);
        if (!result.hasErrors()) {
            try {
                Meeting.Kind kind = "SPECIAL".equals(form.kind()) ? Meeting.Kind.SPECIAL : Meeting.Kind.ORDINARY;
                Meeting meeting =
                        calendar.enter(body.id(), date, time, MeetingFields.strip(form.place()), kind, person.actor());
                calendar.markAnnual(meeting.id(), Boolean.TRUE.equals(form.annual()));
                Flash.success(redirect, "meetings.entered", GovukDates.format(date));
                return "redirect:/meetings/" + meeting.id();
            } catch (Refused refused) {
                result.rejectValue("date", "refused", refused.getMessage());
            }
        }
        return newPage(body, model);
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

    private String lastPlace(Body body) {
        List<Meeting> all = calendar.of(body.id()).all();
        return all.isEmpty() ? "" : all.get(all.size() - 1).place();
    }

    private String name(Actor actor) {
        return actor.personId().isPresent()
                ? people.get(new PersonId(actor.personId().getAsLong())).name()
                : "The service";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
