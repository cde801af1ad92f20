package org.mattersarising.agenda.web;

import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Actions;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/**
 * An entry is there for whoever belongs to the body and for those whose report it is; clerk and chair change it; exempt business is for
 * clerk, chair and members and for those whose it is.
 */
@Component
class AgendaAccess {

    private final BodyAccess bodies;
    private final ProgrammeEntries entries;
    private final Actions actions;
    private final ActionAccess actionAccess;

    AgendaAccess(BodyAccess bodies, ProgrammeEntries entries, Actions actions, ActionAccess actionAccess) {
        this.bodies = bodies;
        this.entries = entries;
        this.actions = actions;
        this.actionAccess = actionAccess;
    }

    ProgrammeEntry entry(long number, SignedIn person) {
        return entries.findById(number).filter(entry -> sees(person, entry)).orElseThrow(BodyAccess::noSuch);
    }

    ProgrammeEntry entry(Reference reference, SignedIn person) {
        return entries.findByReference(reference)
                .filter(entry -> sees(person, entry))
                .orElseThrow(BodyAccess::noSuch);
    }

    ProgrammeEntry clerksEntry(long number, SignedIn person) {
        return entries.findById(number)
                .filter(entry -> bodies.isClerk(person, entry.body()))
                .orElseThrow(BodyAccess::noSuch);
    }

    /** For what the chair may decide between meetings as well as the clerk. */
    ProgrammeEntry keepersEntry(long number, SignedIn person) {
        return entries.findById(number)
                .filter(entry -> isKeeper(person, entry.body()))
                .orElseThrow(BodyAccess::noSuch);
    }

    /** For whoever may hand in the report of an entry. */
    ProgrammeEntry writersEntry(long number, SignedIn person) {
        return entries.findById(number).filter(entry -> writes(person, entry)).orElseThrow(BodyAccess::noSuch);
    }

    /** Whether a person may hand in the report: its owner, who works on it, whoever stands in for them, or the clerk. */
    boolean writes(SignedIn person, ProgrammeEntry entry) {
        return isClerk(person, entry.body())
                || action(entry)
                        .filter(action -> actionAccess.isTheirs(person, action, ActionMove.REPORT_COMPLETE))
                        .isPresent();
    }

    /** Whether a person may read the report of an entry and the words of the minutes behind it. */
    boolean reads(SignedIn person, ProgrammeEntry entry) {
        return action(entry).filter(Action::exempt).isEmpty()
                || seesExempt(person, entry.body())
                || writes(person, entry);
    }

    boolean isClerk(SignedIn person, BodyId body) {
        return bodies.isClerk(person, body);
    }

    boolean isKeeper(SignedIn person, BodyId body) {
        return isClerk(person, body) || person.is(Role.CHAIR, body.value());
    }

    /** Whether a person may have the closed part before them. */
    boolean seesExempt(SignedIn person, BodyId body) {
        return isKeeper(person, body) || person.is(Role.MEMBER, body.value());
    }

    private boolean sees(SignedIn person, ProgrammeEntry entry) {
        return person.belongsTo(entry.body().value()) || writes(person, entry);
    }

    private Optional<Action> action(ProgrammeEntry entry) {
        return entry.action().map(actions::get);
    }
}
