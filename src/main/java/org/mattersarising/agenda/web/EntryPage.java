package org.mattersarising.agenda.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mattersarising.agenda.EntryAside;
import org.mattersarising.agenda.HandedInReport;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Actor;
import org.mattersarising.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of one entry shows. */
@Component
class EntryPage {

    static final List<Choice> OUTCOMES = Arrays.stream(Outcome.values())
            .map(outcome -> new Choice(outcome.name(), outcome.title()))
            .toList();

    private final AgendaAccess access;
    private final ProgrammePage programme;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Calendar calendar;
    private final Reports reports;
    private final List<EntryAside> asides;
    private final AuditTrail trail;
    private final People people;

    EntryPage(
            AgendaAccess access,
            ProgrammePage programme,
            Bodies bodies,
            Meetings meetings,
            Calendar calendar,
            Reports reports,
            List<EntryAside> asides,
            AuditTrail trail,
            People people) {
        this.access = access;
        this.programme = programme;
        this.bodies = bodies;
        this.meetings = meetings;
        this.calendar = calendar;
        this.reports = reports;
        this.asides = asides;
        this.trail = trail;
        this.people = people;
    }

    /** A line of the entry's history, with the name of whoever acted. */
    record Happened(Instant at, String who, String what, String why) {}

    /** A report that was handed in, with the name of whoever did. */
    record Report(HandedInReport report, String by) {}

    /** A section of another module. */
    record Section(String template, Object model) {}

    String show(ProgrammeEntry entry, SignedIn person, Model model) {
        Optional<Meeting> meeting = entry.meeting().map(meetings::get);
        model.addAttribute("entry", entry);
        model.addAttribute("body", bodies.get(entry.body()));
        model.addAttribute("belongs", person.belongsTo(entry.body().value()));
        model.addAttribute("meeting", meeting.orElse(null));
        model.addAttribute("paper", meeting.map(calendar::paperDates).orElse(null));
        model.addAttribute("late", reports.late(entry));
        model.addAttribute("clerk", entry.planned() && access.isClerk(person, entry.body()));
        model.addAttribute("keeper", entry.planned() && access.isKeeper(person, entry.body()));
        model.addAttribute("writer", entry.planned() && entry.promised() && access.writes(person, entry));
        model.addAttribute("reads", access.reads(person, entry));
        model.addAttribute(
                "reports",
                reports.of(entry).stream()
                        .map(report -> new Report(report, name(report.by())))
                        .toList());
        model.addAttribute("meetings", programme.meetings(entry.body(), meeting.map(Meeting::date)));
        model.addAttribute("outcomes", OUTCOMES);
        model.addAttribute(
                "asides",
                asides.stream()
                        .map(aside -> aside.of(entry.reference())
                                .map(shown -> new Section(aside.template(), shown))
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList());
        model.addAttribute(
                "history",
                trail.of("programme/" + entry.id()).stream()
                        .map(line -> new Happened(line.at(), name(line.actor()), line.what(), line.why()))
                        .toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", EntryForm.of(entry));
        }
        if (!model.containsAttribute("report")) {
            model.addAttribute("report", new ReportForm("", "", null));
        }
        return "agenda/entry";
    }

    private String name(Actor actor) {
        return actor.personId().isPresent()
                ? people.get(new PersonId(actor.personId().getAsLong())).name()
                : "The service";
    }
}
