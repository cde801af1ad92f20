package org.mattersarising.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.TableFile;

/** Reads people and posts from a table, whose first row says by headings what each column is. It reads; it enters nothing. */
final class DirectoryFile {

    private static final Set<String> NAME = Set.of("name", "person", "full name", "holder", "held by");
    private static final Set<String> EMAIL = Set.of("e-mail", "email", "mail", "e-mail address", "email address");
    private static final Set<String> ORGANISATION =
            Set.of("organisation", "organization", "employer", "council", "works for");
    private static final Set<String> POST = Set.of("post", "job title", "title", "position", "post title");
    private static final Set<String> ABOVE = Set.of("reports to", "line manager", "manager", "manager's post");

    private DirectoryFile() {}

    static List<DirectoryLine> read(byte[] file) {
        List<TableFile.Row> rows = TableFile.read(file);
        TableFile.Row head = rows.get(0);
        int name = column(head, NAME);
        int email = column(head, EMAIL);
        int post = column(head, POST);
        if (post < 0 && (name < 0 || email < 0)) {
            throw new Refused("The first row must name the columns: “name” and “e-mail”, “organisation”,"
                    + " and where there are posts “post” and “reports to”.");
        }
        int organisation = column(head, ORGANISATION);
        int above = column(head, ABOVE);
        return rows.stream()
                .skip(1)
                .map(row -> new DirectoryLine(
                        row.number(),
                        row.cell(name),
                        row.cell(email).toLowerCase(Locale.ROOT),
                        row.cell(organisation),
                        row.cell(post),
                        row.cell(above),
                        List.of(),
                        ""))
                .toList();
    }

    private static int column(TableFile.Row head, Set<String> words) {
        return head.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(words::contains)
                .findFirst()
                .map(found -> head.cells().stream()
                        .map(cell -> cell.toLowerCase(Locale.ROOT).replace('’', '\''))
                        .toList()
                        .indexOf(found))
                .orElse(-1);
    }
}
