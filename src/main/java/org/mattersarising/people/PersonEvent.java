package org.mattersarising.people;

import java.time.LocalDate;
import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** Something that happened in the directory and that others may have to follow. */
public sealed interface PersonEvent extends Recordable {

    PersonId person();

    @Override
    default String about() {
        return "person/" + person();
    }

    /** A person leaves; their posts fall vacant on that day. */
    record Left(PersonId person, LocalDate firstDayGone, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "recorded that the person left";
        }
    }

    /** A post has a new holder from a day on. */
    record PostTaken(PersonId person, PostId post, LocalDate from, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "recorded a new holder of the post";
        }
    }

    /** A person will be, or is, away. */
    record Away(PersonId person, PersonId deputy, LocalDate from, LocalDate last, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "recorded an absence";
        }
    }

    /** A person is back, or will not be away after all. */
    record Back(PersonId person, PersonId deputy, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "recorded the end of an absence";
        }
    }

    /** A person's name and address were taken out. */
    record Erased(PersonId person, Actor by, String why) implements PersonEvent {
        @Override
        public String what() {
            return "erased the person's name and address";
        }
    }

    /** A person is new in the directory. */
    record Entered(PersonId person, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "entered the person in the directory";
        }
    }

    /**
     * Two entries for one person were made one, and everything of the one that goes was moved by {@link PersonTies}.
     *
     * @param person the entry that stays
     * @param goes the entry that everything moves away from
     * @param name how the entry that goes is called
     */
    record Merged(PersonId person, PersonId goes, String name, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "merged another entry into it";
        }

        @Override
        public String why() {
            return name + ", number " + goes;
        }
    }

    /** A person's name, address or organisation was put right. */
    record Corrected(PersonId person, Actor by) implements PersonEvent {
        @Override
        public String what() {
            return "corrected the person's entry";
        }
    }
}
