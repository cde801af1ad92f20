package org.mattersarising.people;

import java.util.List;

/**
 * One row of a file with people and posts, compared with the directory.
 *
 * @param row as the spreadsheet counts
 * @param name of the person, or an empty text where the row is about a vacant post
 * @param reportsTo the title of the post above, or an empty text to leave that as it is
 * @param changes what confirming does; nothing where all of it is known already
 * @param problem a sentence that says what to mend, or an empty text
 */
public record DirectoryLine(
        int row,
        String name,
        String email,
        String organisation,
        String post,
        String reportsTo,
        List<Change> changes,
        String problem) {

    /** What a row brings. */
    public enum Change {
        PERSON,
        CORRECTION,
        POST,
        HOLDER,
        ABOVE
    }

    static DirectoryLine wrong(DirectoryLine line, String problem) {
        return new DirectoryLine(
                line.row, line.name, line.email, line.organisation, line.post, line.reportsTo, List.of(), problem);
    }

    DirectoryLine with(List<Change> found) {
        return new DirectoryLine(row, name, email, organisation, post, reportsTo, List.copyOf(found), "");
    }

    boolean has(Change change) {
        return changes.contains(change);
    }
}
