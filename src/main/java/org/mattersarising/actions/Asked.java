package org.mattersarising.actions;

import java.time.LocalDate;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PostId;

/**
 * What a board asked somebody to do: the content of an action before it is one.
 *
 * @param meeting the meeting that asked, or null where it was entered by hand without one
 * @param citation where it stands in the minutes, such as "112 (3)", or an empty text
 * @param clause the number of the confirmed clause, or null
 * @param title one line, at most 200 characters
 * @param wording the words of the minutes, as they stand
 * @param due the last day on which it is in time
 * @param dueRule why that day, in words for a reader: "first ordinary meeting on or after 15 January 2021"
 * @param dueMeeting the meeting to which it is bound, or null
 * @param exemptParagraph the paragraph of Schedule 12A, or null where the business was public
 * @param publicText what may be said in public of an exempt action, or an empty text
 * @param ownerPost the post with which it lies, so that it goes to whoever holds that, or null where it lies with the person
 * @param recommendedTo the other body to which it is recommended, or an empty text
 */
public record Asked(
        BodyId body,
        MeetingId meeting,
        String citation,
        Long clause,
        String title,
        String wording,
        PersonId owner,
        Priority priority,
        LocalDate due,
        String dueRule,
        MeetingId dueMeeting,
        Integer exemptParagraph,
        String publicText,
        PostId ownerPost,
        String recommendedTo) {

    /** What is asked of a person, and recommended to nobody else. */
    public Asked(
            BodyId body,
            MeetingId meeting,
            String citation,
            Long clause,
            String title,
            String wording,
            PersonId owner,
            Priority priority,
            LocalDate due,
            String dueRule,
            MeetingId dueMeeting,
            Integer exemptParagraph,
            String publicText) {
        this(
                body,
                meeting,
                citation,
                clause,
                title,
                wording,
                owner,
                priority,
                due,
                dueRule,
                dueMeeting,
                exemptParagraph,
                publicText,
                null,
                "");
    }

    /** The same, lying with a post. */
    Asked withPost(PostId post) {
        return with(post, recommendedTo);
    }

    /** The same, recommended to another body. */
    Asked recommendedTo(String other) {
        return with(ownerPost, other);
    }

    private Asked with(PostId post, String other) {
        return new Asked(
                body,
                meeting,
                citation,
                clause,
                title,
                wording,
                owner,
                priority,
                due,
                dueRule,
                dueMeeting,
                exemptParagraph,
                publicText,
                post,
                other);
    }
}
