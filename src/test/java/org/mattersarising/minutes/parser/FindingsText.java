package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/** A reading as short lines, as the examples of the specification write it. */
final class FindingsText {

    private final StringJoiner lines = new StringJoiner("\n");

    /** All findings of a document. */
    static String of(Reading reading) {
        FindingsText text = new FindingsText();
        if (reading.agenda() != null) {
            text.agenda(reading.agenda());
        }
        reading.minutes().forEach(text::meeting);
        reading.reports().forEach(text::report);
        reading.workProgramme().forEach(text::entry);
        reading.actionTables().forEach(table -> table.rows().forEach(text::row));
        return text.lines.toString();
    }

    /** The findings within the last minute only. */
    static String ofLastMinute(Reading reading) {
        FindingsText text = new FindingsText();
        if (!reading.minutes().isEmpty()) {
            List<MinuteItem> items = reading.minutes().get(0).items();
            if (!items.isEmpty()) {
                text.findings(items.get(items.size() - 1));
            }
        }
        return text.lines.toString();
    }

    private void agenda(Agenda agenda) {
        lines.add("agenda of " + agenda.date() + or(" at ", agenda.time()) + or(", ", agenda.body())
                + or(", ", agenda.place()));
        agenda.items().forEach(item -> {
            item("  ", item);
            item.subItems().forEach(sub -> item("    ", sub));
        });
        if (agenda.contact() != null) {
            lines.add("  contact: " + agenda.contact());
        }
    }

    private void item(String indent, AgendaItem item) {
        lines.add(indent + "item " + item.number() + ": " + item.title() + or(", pages ", item.pages())
                + or(" | ", item.presenterLine()));
    }

    private void meeting(MeetingMinutes meeting) {
        lines.add("minutes of " + meeting.date() + or(" at ", meeting.time()) + or(", ", meeting.body())
                + or(", chair ", meeting.chair()) + or(", closed ", meeting.closedAt()));
        for (Attendee a : meeting.attendance()) {
            lines.add("  " + (a.apologies() ? "apologies " : "present ") + a.kind() + ": " + a.name()
                    + or(" | ", a.roleOrOrg()));
        }
        for (MinuteItem item : meeting.items()) {
            lines.add("  minute " + (item.number() == null ? "" : item.number() + " ") + "| " + item.heading());
            findings(item);
        }
    }

    private void findings(MinuteItem item) {
        for (Clause c : item.resolutions()) {
            lines.add("    clause " + (c.label() == null ? "" : "(" + c.label() + ") ") + c.kind() + todo(c) + ": "
                    + c.text());
        }
        for (InformalAction a : item.informalActions()) {
            lines.add("    action" + owner(a.owner(), a.ownerConfidence(), a.ownerCandidates())
                    + due(a.duePhrase(), a.dueDate(), null) + ": " + a.text());
        }
        item.references().forEach(reference -> lines.add("    refers to: " + reference));
    }

    private static String todo(Clause c) {
        String owner = c.needsFollowup() ? ", to do" + owner(c.owner(), c.ownerConfidence(), c.ownerCandidates()) : "";
        return owner + due(c.duePhrase(), c.dueDate(), c.recurs());
    }

    private static String owner(String owner, OwnerConfidence confidence, List<String> candidates) {
        if (owner != null) {
            return " by " + owner + (confidence == OwnerConfidence.IMPLIED ? " (implied)" : "");
        }
        return candidates.isEmpty() ? "" : " by one of " + String.join(" / ", candidates);
    }

    private static String due(String phrase, LocalDate date, String recurs) {
        return or(", due ", phrase) + or(" = ", date) + or(", recurs ", recurs);
    }

    private void report(Report report) {
        lines.add("report: " + report.title() + or(", to ", report.to()) + or(", from ", report.from())
                + or(", ", report.date()));
        report.recommendations()
                .forEach(r -> lines.add(
                        "    recommends " + (r.label() == null ? "" : "(" + r.label() + ")") + ": " + r.text()));
    }

    private void entry(WorkProgrammeEntry e) {
        lines.add("programme " + (e.meetingDate() == null ? "undecided" : e.meetingDate()) + ": " + e.title()
                + or(" | ", e.detail()) + or(" | ", e.leads()));
    }

    private void row(ActionRow row) {
        lines.add("row" + or(" by ", row.lead()) + or(", due ", row.target()) + or(" = ", row.targetDate())
                + or(", recurs ", row.recurs()) + ": " + row.action());
    }

    private static String or(String before, Object value) {
        return value == null ? "" : before + value;
    }
}
