package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;

/** A report laid before the meeting. */
public record Report(
        String title, String to, String from, LocalDate date, List<Recommendation> recommendations, Span span) {

    public Report {
        recommendations = List.copyOf(recommendations);
    }
}
