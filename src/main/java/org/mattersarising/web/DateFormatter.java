package org.mattersarising.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Dates in forms, as people type them and as this service writes them. */
final class DateFormatter implements Formatter<LocalDate> {

    private final GovukDates dates;

    DateFormatter(GovukDates dates) {
        this.dates = dates;
    }

    @Override
    public LocalDate parse(String text, Locale locale) {
        return dates.parse(text);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return GovukDates.format(date);
    }
}
