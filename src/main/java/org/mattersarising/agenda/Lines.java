package org.mattersarising.agenda;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.web.GovukDates;

/** The words of matters arising, the same in every document. */
final class Lines {

    static final List<String> COLUMNS = List.of("Matter", "Owner", "Due", "How it stands");
    static final String NOTHING = "Nothing is outstanding.";
    static final String APPENDIX = "Appendix: what happened before the last meeting";

    private Lines() {}

    static String heading(MattersArising report) {
        return "Matters arising, meeting of "
                + GovukDates.format(report.meeting().date()) + (report.closed() ? " (closed to the public)" : "");
    }

    static String lead(MattersArising report) {
        return "As of " + GovukDates.format(report.asOf()) + "."
                + (report.last() == null ? "" : " The last meeting was on " + GovukDates.format(report.last()) + ".");
    }

    /** Matter, owner, due, how it stands. */
    static List<String> cells(Matter matter) {
        String what =
                matter.reference() + (matter.asked().isEmpty() ? "" : ", " + matter.asked()) + "\n" + matter.title();
        String due = (matter.due() == null ? "This meeting" : GovukDates.format(matter.due()))
                + (matter.rule().isEmpty() ? "" : "\n" + matter.rule());
        List<String> stands = new ArrayList<>();
        stands.add(matter.standing());
        if (matter.daysOverdue() > 0) {
            stands.add(overdue(matter.daysOverdue()));
        }
        stands.addAll(matter.changes());
        return List.of(what, matter.owner(), due, String.join("\n", stands));
    }

    static String overdue(int days) {
        return days == 1 ? "1 day overdue" : days + " days overdue";
    }

    static List<Matter> withHistory(MattersArising report) {
        return report.matters().stream()
                .filter(matter -> !matter.history().isEmpty())
                .toList();
    }
}
