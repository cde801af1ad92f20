package org.mattersarising.minutes;

import java.time.LocalDate;
import org.mattersarising.audit.Recordable;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;

/** Something that happened to the record of a meeting. */
public sealed interface MinutesEvent extends Recordable {

    /** A document was read in; its proposals wait for the clerk. */
    record Imported(long document, String fileName, Actor by) implements MinutesEvent {
        @Override
        public String about() {
            return "document/" + document;
        }

        @Override
        public String what() {
            return "imported the document";
        }

        @Override
        public String why() {
            return fileName;
        }
    }

    /**
     * The clerk confirmed a clause with everything an action needs.
     *
     * @param meeting the meeting that resolved it, or null where it is not in the calendar
     * @param dueRule why it is due then, in words for a reader
     * @param dueMeeting the meeting to which it is bound, or null
     * @param exemptParagraph the paragraph of Schedule 12A, or null where the business was public
     */
    record ClauseConfirmed(
            long proposal,
            BodyId body,
            MeetingId meeting,
            String citation,
            String title,
            String wording,
            PersonId owner,
            String priority,
            LocalDate due,
            String dueRule,
            MeetingId dueMeeting,
            Integer exemptParagraph,
            String publicText,
            Actor by)
            implements MinutesEvent {
        @Override
        public String about() {
            return "proposal/" + proposal;
        }

        @Override
        public String what() {
            return "confirmed the clause";
        }
    }

    /** The clerk decided that a proposal leaves nobody anything to do. */
    record SetAside(long proposal, String why, Actor by) implements MinutesEvent {
        @Override
        public String about() {
            return "proposal/" + proposal;
        }

        @Override
        public String what() {
            return "set the proposal aside";
        }
    }

    /** The clerk took up again what was set aside, or what the reader took to leave nothing to do. */
    record TakenUp(long proposal, Actor by) implements MinutesEvent {
        @Override
        public String about() {
            return "proposal/" + proposal;
        }

        @Override
        public String what() {
            return "took the proposal up";
        }
    }
}
