package org.mattersarising.agenda;

import org.mattersarising.audit.Recordable;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/** Something that happened to a work programme or to what was promised to a meeting. Words in it are public. */
public sealed interface AgendaEvent extends Recordable {

    /** Something that happened to one entry. */
    sealed interface OfEntry extends AgendaEvent {

        long entry();

        @Override
        default String about() {
            return "programme/" + entry();
        }
    }

    /** @param meeting or null where the date is to be decided */
    record Placed(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "put it in the work programme";
        }
    }

    /** An entry that stood already was found to be what the board asked for. */
    record Linked(long entry, Reference action, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "linked it with " + action;
        }
    }

    record Changed(long entry, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "changed its words";
        }
    }

    /** @param meeting or null where the date is to be decided */
    record Moved(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "moved it";
        }
    }

    /** Its clerk confirmed the meeting that the board had left open. */
    record Fixed(long entry, MeetingId meeting, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "fixed the meeting";
        }
    }

    /** It stays where it is, and the days counted back from there are others. */
    record Replanned(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "planned it anew";
        }
    }

    /** The report for it is with the clerk. */
    record HandedIn(long entry, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "handed in the report";
        }
    }

    /** It stands on the agenda of its meeting. */
    record OnAgenda(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "put it on the agenda";
        }
    }

    record Dropped(long entry, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "dropped it";
        }
    }

    /** A meeting dealt with it. */
    record Considered(long entry, MeetingId meeting, Outcome outcome, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "recorded that the meeting " + outcome.past();
        }
    }

    /** The published agenda of the meeting it was promised to does not have it. */
    record PromiseMissing(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "found it missing on the agenda";
        }
    }

    /** The clerk agreed to, or corrected, what was found about a promise. */
    record PromiseConfirmed(long entry, MeetingId meeting, String why, Actor by) implements OfEntry {
        @Override
        public String what() {
            return "confirmed what became of the promise";
        }
    }

    /** A meeting was brought forward so far that reports for it are late already. */
    record DeadlinePassed(MeetingId meeting, String why, Actor by) implements AgendaEvent {
        @Override
        public String about() {
            return "meeting/" + meeting;
        }

        @Override
        public String what() {
            return "found reports for the meeting late";
        }
    }
}
