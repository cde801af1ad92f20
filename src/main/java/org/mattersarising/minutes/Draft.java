package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mattersarising.shared.Shortened;

/**
 * What the clerk has entered for a proposal so far, as typed. It may be incomplete or wrong; it is kept all the same.
 *
 * @param title one line for lists and mails
 * @param owner a person's name as the directory has it, or any words
 * @param due a date as people type it
 * @param exempt the number of the paragraph of Schedule 12A, or an empty text where the business was public
 * @param publicText what may be said in public of exempt business
 */
@Embeddable
public record Draft(
        String title,
        @Column(name = "owner_draft") String owner,
        @Column(name = "due_draft") String due,
        @Column(name = "priority_draft") String priority,
        @Column(name = "exempt_draft") String exempt,
        @Column(name = "public_draft") String publicText) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINE = 300;

    /** Cuts what is longer than the record can keep; pages refuse it before, with a sentence. */
    public Draft {
        title = cut(title, LONGEST_TITLE);
        owner = cut(owner, LONGEST_LINE);
        due = cut(due, 100);
        priority = cut(priority, 10);
        exempt = cut(exempt, 10);
        publicText = cut(publicText, LONGEST_LINE);
    }

    /** What a clerk begins with who found something that the reader did not. */
    static Draft of(String title) {
        return new Draft(title, "", "", "NORMAL", "", "");
    }

    /** The same draft with another due date. */
    Draft due(String day) {
        return new Draft(title, owner, day, priority, exempt, publicText);
    }

    /** The same title, with what somebody had entered for an earlier version of it. */
    Draft keeping(Draft before) {
        return new Draft(
                title,
                before.owner.isEmpty() ? owner : before.owner,
                before.due.isEmpty() ? due : before.due,
                before.priority,
                before.exempt,
                before.publicText);
    }

    private static String cut(String text, int longest) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return Shortened.to(line, longest);
    }
}
