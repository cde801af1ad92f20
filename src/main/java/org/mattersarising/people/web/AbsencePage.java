package org.mattersarising.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** When somebody will be away and who stands in for them, entered by themselves or for them. */
@Component
class AbsencePage {

    private final Directory directory;
    private final PersonChoice persons;
    private final Clock clock;

    AbsencePage(Directory directory, PersonChoice persons, Clock clock) {
        this.directory = directory;
        this.persons = persons;
        this.clock = clock;
    }

    /** One absence as the page shows it. */
    record Line(long id, LocalDate from, LocalDate last, String deputy, boolean begun) {}

    /** Records what was typed, or leaves a sentence beside what is wrong with it. */
    boolean record(PersonId person, AbsenceForm form, Actor by, BindingResult result) {
        PersonId deputy = persons.find(form.deputy(), "deputy", "people.absence.error.deputy", result);
        if (result.hasErrors()) {
            return false;
        }
        try {
            directory.away(person, deputy, form.from(), form.last(), by);
            return true;
        } catch (Refused refused) {
            result.reject("refused", refused.getMessage());
            return false;
        }
    }

    /**
     * Shows it.
     *
     * @param name whose absences these are, or null where they are the reader's own
     * @param action the address to which the form is sent
     */
    String show(PersonId person, String name, String action, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Line> absences = directory.absences(person, today).stream()
                .map(absence -> new Line(
                        absence.id(),
                        absence.from(),
                        absence.last(),
                        persons.label(absence.deputy()),
                        !absence.from().isAfter(today)))
                .toList();
        model.addAttribute("absences", absences);
        model.addAttribute("whose", name);
        model.addAttribute("address", action);
        model.addAttribute("directory", persons.labels());
        return "people/absence";
    }
}
