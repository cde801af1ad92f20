package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** Those present as a table lists them: a column of names, and beside each what they are and whether they came. Spec 3.1. */
final class RollTable {

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:full )?(?:names?|members?|attendees?|participants?|representatives?|delegates?)");

    private static final Pattern CAME =
            Pattern.compile("(?i)(?:status|attendance|attended|present\\??|present/absent)");

    private static final Pattern AWAY =
            Pattern.compile("(?i)(?:no|n|absent|apologies|apology|regrets|excused|did not attend|away|-|x)\\.?");

    private RollTable() {}

    /** Whether the line is the head of such a table. */
    static boolean beginsAt(Source source, int line) {
        return source.line(line).table() && column(Cells.of(source, line), NAME) >= 0;
    }

    /** Reads the table whose head is the line; the first line behind it. */
    static int read(Source source, int head, int to, Attendance attendance, AttendanceLabel group) {
        List<Passage> heads = Cells.of(source, head);
        int name = column(heads, NAME);
        int came = column(heads, CAME);
        int end = head + 1;
        for (; end < to && (source.line(end).table() || source.line(end).isRule()); end++) {
            List<Passage> cells = source.line(end).isRule() ? List.of() : Cells.of(source, end);
            if (name < cells.size() && AttendeeName.is(cells.get(name).text())) {
                boolean away = came >= 0
                        && came < cells.size()
                        && AWAY.matcher(cells.get(came).text()).matches();
                AttendanceLabel of = away ? new AttendanceLabel(group.kind(), true, 0) : group;
                attendance.add(cells.get(name), null, of);
                for (int i = 0; i < cells.size(); i++) {
                    if (i != name && i != came && !cells.get(i).isEmpty()) {
                        attendance.role(cells.get(i).text());
                    }
                }
            }
        }
        return end;
    }

    private static int column(List<Passage> heads, Pattern head) {
        for (int i = 0; i < heads.size(); i++) {
            if (head.matcher(heads.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
