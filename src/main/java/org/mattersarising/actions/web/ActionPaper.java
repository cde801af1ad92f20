package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.PdfPage;
import org.mattersarising.web.WordPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the action log as Word and as PDF. Of an exempt action it says the reference and the public text only. */
@Component
class ActionPaper {

    private static final List<String> COLUMNS = List.of("reference", "due", "owner", "action", "state");

    private final MessageSource messages;
    private final Clock clock;

    ActionPaper(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is to be written.
     *
     * @param of the board, or that it is of all
     * @param view which of its actions
     * @param total how many there are, of which no more than {@link ActionLogController#MOST} are written
     * @param rows by board
     */
    record Log(String of, String view, LocalDate asOf, long total, Map<String, List<List<String>>> rows) {}

    byte[] word(Log log) {
        return WordPage.document(page -> {
            page.line(log.of(), true, 18);
            page.line(text("title"), true, 14);
            lead(log).forEach(line -> page.line(line, false, 11));
            log.rows().forEach((board, rows) -> {
                if (log.rows().size() > 1) {
                    page.line(board, true, 13);
                }
                page.table(columns(), rows);
            });
        });
    }

    byte[] pdf(Log log) {
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(PdfPage.text(log.of())).append("</h1><h2>");
        html.append(PdfPage.text(text("title"))).append("</h2>");
        lead(log).forEach(line -> html.append("<p>").append(PdfPage.text(line)).append("</p>"));
        log.rows().forEach((board, rows) -> {
            if (log.rows().size() > 1) {
                html.append("<h2>").append(PdfPage.text(board)).append("</h2>");
            }
            html.append(PdfPage.table(columns(), rows));
        });
        return PdfPage.render(log.of() + ", " + text("title"), html.toString());
    }

    /** One line of the table. */
    List<String> cells(Action action, Names.Known known) {
        if (action.exempt()) {
            return List.of(action.reference().value(), "", "", action.publicTitle(), "");
        }
        LocalDate today = LocalDate.now(clock);
        return List.of(
                lines(action.reference().value(), action.citation().isEmpty() ? "" : text("minute", action.citation())),
                lines(
                        GovukDates.format(action.dueOn()),
                        action.extensions() == 0 ? "" : text("first", GovukDates.format(action.originalDueOn()))),
                known.of(action.owner()),
                action.title(),
                lines(
                        action.status().title(),
                        action.isOverdue(today)
                                ? messages.getMessage(
                                        "actions.overdue", new Object[] {action.daysOverdue(today)}, Locale.UK)
                                : action.endedOn()
                                        .map(day -> text("ended", GovukDates.format(day)))
                                        .orElse("")));
    }

    private List<String> lead(Log log) {
        String lead = text("lead", log.view(), GovukDates.format(log.asOf()));
        if (log.rows().isEmpty()) {
            return List.of(lead, text("none"));
        }
        return log.total() > ActionLogController.MOST
                ? List.of(lead, text("cut", log.total(), ActionLogController.MOST))
                : List.of(lead);
    }

    private List<String> columns() {
        return COLUMNS.stream().map(this::text).toList();
    }

    private static String lines(String... lines) {
        return String.join(
                "\n", Stream.of(lines).filter(line -> !line.isEmpty()).toList());
    }

    private String text(String key, Object... values) {
        return messages.getMessage("actions.log." + key, values, Locale.UK);
    }
}
