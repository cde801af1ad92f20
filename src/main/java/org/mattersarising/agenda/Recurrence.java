package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.Meeting;

/**
 * How a standing report comes again by itself until the board ends it.
 *
 * @param months between two reports, or 0 for each meeting
 */
public record Recurrence(int months) {

    private static final Pattern EVERY_SO_MANY = Pattern.compile("(?:every|each) (\\w+) months?");
    private static final Pattern SO_MANY_MONTHLY = Pattern.compile("(\\w+)[- ]monthly");

    /** What the words of the minutes say, such as "to each meeting" or "quarterly"; nothing where they name no repetition. */
    static Optional<Recurrence> of(String words) {
        String text = words == null ? "" : words.toLowerCase(Locale.UK);
        Matcher every = EVERY_SO_MANY.matcher(text);
        if (every.find() && number(every.group(1)) > 0) {
            return Optional.of(new Recurrence(number(every.group(1))));
        }
        Matcher monthly = SO_MANY_MONTHLY.matcher(text);
        if (monthly.find() && number(monthly.group(1)) > 0) {
            return Optional.of(new Recurrence(number(monthly.group(1))));
        }
        if (text.matches(".*\\b(?:each|every|all|any)\\b.*\\bmeetings?\\b.*") || text.contains("standing item")) {
            return Optional.of(new Recurrence(0));
        }
        if (text.matches(".*\\b(?:quarterly|each quarter|every quarter)\\b.*")) {
            return Optional.of(new Recurrence(3));
        }
        if (text.matches(".*\\b(?:half[- ]yearly|bi-?annual(?:ly)?|twice a year|twice yearly)\\b.*")) {
            return Optional.of(new Recurrence(6));
        }
        if (text.matches(".*\\b(?:annual(?:ly)?|yearly|each year|every year)\\b.*")) {
            return Optional.of(new Recurrence(12));
        }
        return text.matches(".*\\b(?:monthly|each month|every month)\\b.*")
                ? Optional.of(new Recurrence(1))
                : Optional.empty();
    }

    /** The meeting to which it comes after one that was held; nothing where the calendar has none yet. */
    Optional<Meeting> after(LocalDate held, BodyCalendar calendar) {
        LocalDate from = months == 0 ? held.plusDays(1) : held.plusMonths(months);
        return calendar.firstOrdinaryOnOrAfter(from);
    }

    /** Why it comes then, for a reader. */
    String rule(LocalDate held) {
        return months == 0
                ? "comes to each meeting; next ordinary meeting after " + org.mattersarising.web.GovukDates.format(held)
                : "comes %s; first ordinary meeting on or after %s"
                        .formatted(this, org.mattersarising.web.GovukDates.format(held.plusMonths(months)));
    }

    @Override
    public String toString() {
        return switch (months) {
            case 0 -> "to each meeting";
            case 1 -> "every month";
            case 12 -> "every year";
            default -> "every " + months + " months";
        };
    }

    private static int number(String word) {
        return switch (word) {
            case "two", "2" -> 2;
            case "three", "3" -> 3;
            case "four", "4" -> 4;
            case "six", "6" -> 6;
            case "nine", "9" -> 9;
            case "twelve", "12" -> 12;
            default -> 0;
        };
    }
}
