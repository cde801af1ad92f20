package org.mattersarising.minutes.parser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell when without a date: "as soon as possible", "by Friday", "tomorrow". Only days of the week and those next to the meeting give one. */
final class LooseDue {

    /** Spec 7.5: words that set no date. */
    private static final Pattern LOOSE = Pattern.compile(
            "\\b(?:in due course|as soon as (?:possible|practicable|reasonably practicable)|at the earliest (?:opportunity|convenience)|once (?:arranged|available|agreed|confirmed|completed?|received|known|finalised|published|it (?:is|was|has been) \\w+|they (?:are|were|have been) \\w+)|when (?:available|possible|completed?|finalised|known|required|published)|"
                    + "(?:by|before|until|after|over) (?:Easter|Christmas|New Year|half[- ]term|the summer)\\b(?! (?:fair|lunch|lights|dinner|party|holidays?|break|vacation|recess|term|tree|event|meeting))|before the (?:summer |winter |Christmas |Easter )?(?:recess|holidays?|break)|(?:in|before|by|early in) the new (?:year|financial year|municipal year|term)|in the (?:near future|spring|summer|autumn|winter|fall|coming (?:weeks|months))|(?:immediately|urgently|forthwith|without delay|asap)|"
                    + "(?:this|next) (?:week|month|term|year|quarter)|(?:by|on|before) (?:next )?" + Dates.WEEKDAY
                    + "(?! (?:morning|afternoon|evening|night)s)(?!,? (?:the )?\\d)"
                    + "|tomorrow(?: morning)?|in the morning|this evening|tonight|(?:later )?today(?!['\u2019])|for future (?:reports|meetings|agendas)|at (?:a future|an appropriate|the appropriate|a suitable) (?:date|time|point|stage))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE_WEEKDAY =
            Pattern.compile("(?<!(?:every|each|last|on the) )\\b(?:this |next )?(" + Dates.WEEKDAY
                    + ")\\b(?=\\W{0,2}$|[^\\w ]| (?:and|with|at|in|if|when|so|or|for|but|before|after|by|to|about|from|please|next|morning|afternoon|evening|night|lunchtime|update|bulletin|mailing|the|\\d)\\b)(?!,? (?:to|-|and (?:(?:the|on) )?"
                    + Dates.WEEKDAY + "|the \\d|\\d))");

    private final LocalDate meeting;

    /** @param meeting the day of the meeting, or {@code null} where it is not known */
    LooseDue(LocalDate meeting) {
        this.meeting = meeting;
    }

    /** What the text says, or {@code null}. */
    Due in(String text) {
        Matcher m = LOOSE.matcher(text);
        if (m.find()) {
            return new Due(m.group(), day(m.group()), null);
        }
        Matcher day = BARE_WEEKDAY.matcher(text);
        return day.find() ? new Due(day.group(), day(day.group()), null) : null;
    }

    private LocalDate day(String phrase) {
        if (meeting == null) {
            return null;
        }
        return switch (phrase.toLowerCase(Locale.ROOT)) {
            case "this evening", "tonight", "today", "later today" -> meeting;
            case "tomorrow", "tomorrow morning", "in the morning" -> meeting.plusDays(1);
            default -> weekday(phrase, meeting);
        };
    }

    /** The first day after {@code from} that has the weekday the phrase names, or {@code null}. */
    static LocalDate weekday(String phrase, LocalDate from) {
        String p = phrase.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (p.contains(day.name().toLowerCase(Locale.ROOT))) {
                return from.with(TemporalAdjusters.next(day));
            }
        }
        return null;
    }
}
