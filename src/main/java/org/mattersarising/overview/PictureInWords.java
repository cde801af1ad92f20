package org.mattersarising.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mattersarising.web.GovukDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a board's picture in sentences, one to a line. Exempt actions are counted and never named. */
@Component
class PictureInWords {

    private static final int NAMED = 5;

    private final MessageSource messages;

    PictureInWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(BoardPicture picture) {
        List<String> lines = new ArrayList<>();
        Headline headline = picture.headline();
        lines.add(say("figures", headline.outstanding(), headline.overdue(), headline.dueSoon()));
        lines.add(say("slipped", headline.slipped(), headline.closure()));
        lines.add(month(picture.months().get(picture.months().size() - 1)));
        named(lines, "overdue", picture.overdue());
        named(lines, "putback", picture.putBack());
        picture.owners().byOrganisation().stream()
                .filter(standing -> standing.overdue() > 0)
                .limit(NAMED)
                .forEach(standing ->
                        lines.add(say("organisation", standing.group(), standing.overdue(), standing.outstanding())));
        if (picture.next() != null) {
            lines.add(say(
                    "promised",
                    GovukDates.format(picture.next().date()),
                    picture.toNext().size(),
                    picture.missing().size()));
        }
        if (!picture.broken().isEmpty()) {
            lines.add(say(
                    "broken",
                    GovukDates.format(picture.last().date()),
                    picture.broken().size()));
            picture.broken().stream()
                    .limit(NAMED)
                    .forEach(kept -> lines.add("- " + kept.entry().title()));
        }
        return lines;
    }

    private String month(MonthOfBusiness month) {
        return say("month", month.agreed(), month.ended());
    }

    private void named(List<String> lines, String kind, List<Slippage> actions) {
        if (actions.isEmpty()) {
            return;
        }
        lines.add(say(kind + ".head"));
        actions.stream()
                .limit(NAMED)
                .map(one -> say(
                        kind,
                        one.reference(),
                        one.title() == null ? say("exempt") : one.title(),
                        one.owner(),
                        one.organisation(),
                        kind.equals("overdue") ? one.daysOverdue() : one.daysLater()))
                .forEach(lines::add);
    }

    private String say(String key, Object... values) {
        return messages.getMessage("overview.words." + key, values, Locale.UK);
    }
}
