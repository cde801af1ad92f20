package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * One minute.
 *
 * @param number as printed, without the full stop; {@code null} where the minutes do not number
 * @param references older minutes that it points to, as written: "Further to Minute 89/16"
 */
public record MinuteItem(
        String number,
        String heading,
        List<Clause> resolutions,
        List<InformalAction> informalActions,
        List<String> references,
        Span span) {

    /** The same minute with these actions. */
    MinuteItem with(List<InformalAction> actions) {
        return new MinuteItem(number, heading, resolutions, actions, references, span);
    }

    public MinuteItem {
        resolutions = List.copyOf(resolutions);
        informalActions = List.copyOf(informalActions);
        references = List.copyOf(references);
    }
}
