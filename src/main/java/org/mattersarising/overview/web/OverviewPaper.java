package org.mattersarising.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mattersarising.agenda.Promises;
import org.mattersarising.overview.BoardPicture;
import org.mattersarising.overview.Headline;
import org.mattersarising.overview.Slippage;
import org.mattersarising.overview.Standing;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.PdfPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The chair's screen as a PDF. The bars of the year are left out: the table beside them has the same figures. */
@Component
class OverviewPaper {

    private final MessageSource messages;

    OverviewPaper(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(BoardPicture picture) {
        String heading = text("heading", GovukDates.format(picture.today()));
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(PdfPage.text(picture.board().name())).append("</h1>");
        heading(html, heading);
        html.append("<p>").append(PdfPage.text(figures(picture.headline()))).append("</p>");
        promised(html, picture);
        late(html, "longest", picture.overdue());
        late(html, "put.back", picture.putBack());
        standings(html, "by.age", picture.ages(), group -> text("age." + group));
        standings(html, "by.organisation", picture.owners().byOrganisation(), Function.identity());
        standings(html, "by.owner", picture.owners().byName(), Function.identity());
        standings(
                html,
                "by.meeting",
                picture.askedAt(),
                group -> group.isEmpty() ? text("by.hand") : GovukDates.format(java.time.LocalDate.parse(group)));
        year(html, picture);
        return PdfPage.render(picture.board().name() + ", " + heading, html.toString());
    }

    private String figures(Headline headline) {
        return String.join(
                "; ",
                headline.outstanding() + " " + text("outstanding"),
                headline.overdue() + " " + text("overdue"),
                headline.dueSoon() + " " + text("due.soon"),
                headline.slipped() + " " + text("slipped"),
                headline.closure() + " " + text("closure"));
    }

    private void promised(StringBuilder html, BoardPicture picture) {
        if (picture.next() == null) {
            heading(html, text("promised.no.meeting"));
            return;
        }
        heading(html, text("promised", GovukDates.format(picture.next().date())));
        if (picture.toNext().isEmpty()) {
            html.append("<p>").append(PdfPage.text(text("promised.none"))).append("</p>");
        } else {
            html.append(PdfPage.table(
                    List.of(text("report"), text("state")),
                    picture.toNext().stream().map(this::cells).toList()));
        }
        if (!picture.broken().isEmpty()) {
            heading(html, text("broken", GovukDates.format(picture.last().date())));
            html.append(PdfPage.table(
                    List.of(text("report"), text("state")),
                    picture.broken().stream()
                            .map(kept ->
                                    List.of(kept.entry().title(), kept.check().reason()))
                            .toList()));
        }
    }

    private List<String> cells(Promises.Kept kept) {
        return List.of(
                kept.entry().title(),
                kept.check() == null
                        ? text("promised.unread")
                        : kept.check().verdict().title());
    }

    private void late(StringBuilder html, String key, List<Slippage> actions) {
        if (actions.isEmpty()) {
            return;
        }
        heading(html, text(key));
        html.append(PdfPage.table(
                List.of(text("action"), text("owner"), text("original"), text("due"), text("late")),
                actions.stream().map(this::cells).toList()));
    }

    private List<String> cells(Slippage one) {
        return List.of(
                one.reference() + "\n" + (one.title() == null ? text("exempt") : one.title()),
                one.owner() + "\n" + one.organisation(),
                GovukDates.format(one.original()),
                GovukDates.format(one.due())
                        + (one.daysLater() > 0 ? "\n" + text("put.back.by", one.daysLater(), one.times()) : ""),
                one.daysOverdue() > 0 ? text("days", one.daysOverdue()) : text("not.late"));
    }

    private void standings(StringBuilder html, String key, List<Standing> groups, Function<String, String> name) {
        if (groups.isEmpty()) {
            return;
        }
        heading(html, text(key));
        html.append(PdfPage.table(
                List.of(text("group"), text("open"), text("overdue.short"), text("slipped.short")),
                groups.stream()
                        .map(one -> List.of(
                                name.apply(one.group()),
                                String.valueOf(one.outstanding()),
                                String.valueOf(one.overdue()),
                                String.valueOf(one.slipped())))
                        .toList()));
    }

    private void year(StringBuilder html, BoardPicture picture) {
        heading(html, text("year"));
        html.append(PdfPage.table(
                List.of(text("month"), text("agreed"), text("ended"), text("left")),
                picture.months().stream()
                        .map(month -> List.of(
                                month.month().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)
                                        + " " + month.month().getYear(),
                                String.valueOf(month.agreed()),
                                String.valueOf(month.ended()),
                                String.valueOf(month.outstanding())))
                        .toList()));
    }

    private static void heading(StringBuilder html, String text) {
        html.append("<h2>").append(PdfPage.text(text)).append("</h2>");
    }

    private String text(String key, Object... values) {
        return messages.getMessage("overview." + key, values, Locale.UK);
    }
}
