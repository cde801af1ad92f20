package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * One item of an agenda.
 *
 * @param number as printed, without the full stop: "7"; the letter alone for a sub-item
 * @param pages the page range as "15-18", or {@code null}
 * @param presenterLine the line that says who presents it, or {@code null}
 * @param subItems what stands under it as (a), (b)
 */
public record AgendaItem(
        String number, String title, String pages, String presenterLine, List<AgendaItem> subItems, Span span) {

    public AgendaItem {
        subItems = List.copyOf(subItems);
    }
}
