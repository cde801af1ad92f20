package org.mattersarising.minutes;

import java.time.LocalDate;
import org.mattersarising.audit.Recordable;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;

/** Something that happened to the record of a meeting. */
public sealed interface MinutesEvent extends Recordable {

    /** Something that happened to one proposal. */
    sealed interface OfProposal extends MinutesEvent {

        long proposal();

        @Override
        default String about() {
            return "proposal/" + proposal();
        }
    }

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

    /** The clerk said on which day the meeting was held whose minutes a document holds. */
    record MeetingSaid(long document, LocalDate day, Actor by) implements MinutesEvent {
        @Override
        public String about() {
            return "document/" + document;
        }

        @Override
        public String what() {
            return "said when the meeting was held";
        }

        @Override
        public String why() {
            return day.toString();
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
            implements OfProposal {
        @Override
        public String what() {
            return "confirmed the clause";
        }
    }

    /**
     * The clerk took the words of amended minutes over for what was confirmed by the version before.
     *
     * @param former the proposal that was confirmed
     */
    record WordingAmended(long proposal, long former, String wording, String why, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "took the amended wording over";
        }
    }

    /**
     * The clerk decided that what was confirmed is not wanted any more, because amended minutes do not have it.
     *
     * @param former the proposal that was confirmed
     */
    record ConfirmedGone(long proposal, long former, String why, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "withdrew what the amended minutes do not have";
        }
    }

    /** The clerk left as it is what the version before led to, though the minutes were amended. */
    record LeftAsItWas(long proposal, String why, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "left the action as it was";
        }
    }

    /** The clerk decided that a proposal leaves nobody anything to do. */
    record SetAside(long proposal, String why, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "set the proposal aside";
        }
    }

    /** The clerk took up again what was set aside, or what the reader took to leave nothing to do. */
    record TakenUp(long proposal, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "took the proposal up";
        }
    }

    /** The clerk made two proposals of one. */
    record Split(long proposal, long copy, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "split the proposal";
        }
    }

    /** The clerk made one proposal of two. */
    record Merged(long proposal, long into, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "merged the proposal with the one before";
        }
    }

    /** The clerk added what the reader did not see. */
    record Added(long proposal, Actor by) implements OfProposal {
        @Override
        public String what() {
            return "added the proposal by hand";
        }
    }
}
