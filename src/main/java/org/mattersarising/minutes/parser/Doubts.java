package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;

/** What a person should look at: what was left unread, and what every record has and this one seems not to have. */
final class Doubts {

    private Doubts() {}

    static List<Warning> of(
            Source source,
            Agenda agenda,
            List<MeetingMinutes> minutes,
            List<Report> reports,
            List<WorkProgrammeEntry> programme,
            List<ActionTable> tables) {
        List<Warning> warnings = new ArrayList<>(source.unread().warnings());
        if (agenda == null && minutes.isEmpty() && reports.isEmpty() && programme.isEmpty() && tables.isEmpty()) {
            warnings.add(new Warning(
                    1,
                    "No minutes, agenda, report or table of actions was recognised; check that this is the"
                            + " right document."));
        }
        for (MeetingMinutes meeting : minutes) {
            int line = source.line(source.lineAt(meeting.span().start())).number();
            if (meeting.date() == null) {
                warnings.add(new Warning(
                        line,
                        "No date was found beside the title of the minutes; enter the day of the meeting by hand."));
            }
            if (meeting.items().isEmpty()) {
                warnings.add(new Warning(
                        line, "No minute was recognised in this record; read it and enter its decisions by hand."));
            }
            if (meeting.attendance().isEmpty()) {
                warnings.add(new Warning(
                        line, "Nobody was recognised as present; enter the attendance by hand if it matters."));
            }
            meeting.items().forEach(item -> item.resolutions().forEach(clause -> doubt(source, clause, warnings)));
        }
        return warnings;
    }

    private static void doubt(Source source, Clause clause, List<Warning> warnings) {
        if (clause.needsFollowup()
                && clause.owner() == null
                && clause.ownerCandidates().size() > 1) {
            int line = source.line(source.lineAt(clause.span().start())).number();
            warnings.add(new Warning(
                    line,
                    "Several people could be meant to do this; choose one of "
                            + String.join("; ", clause.ownerCandidates()) + "."));
        }
    }
}
