package org.mattersarising.minutes.parser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads by when, and how often. The phrase is always kept as it stands; a date is given only where one follows from the
 * phrase and the day of the meeting.
 */
final class DueReader {

    private static final String UNIT = "(?:calendar |working |clear )?(?:day|week|fortnight|month|year)s?";

    /** Spec 7.1: a length of time from the meeting. */
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:in|within|inside|after|over|for) (?:(?:about|approximately|around|a further|the next|the coming|no more than) ){0,2}("
                    + Numbers.PATTERN + ")(?: \\(\\d{1,3}\\))?[ -](" + UNIT
                    + ")(?:['\u2019](?= ))?(?: time)?(?: (?:of|from|after) (?:this|the) (?:date|meeting|date of (?:this|the) meeting))?\\b",
            Pattern.CASE_INSENSITIVE);

    /** "continue this matter for four weeks": until then. */
    private static final Pattern PUT_OFF =
            Pattern.compile("(?i)\\b(?:continue|defer|adjourn|postpone|table)(?:d|s|red)?\\b(?! to\\b).{0,60}$");

    private static final Pattern SINGLE_LENGTH = Pattern.compile(
            "\\b(?:within|in|over|during) the next (week|fortnight|month|quarter|year)\\b", Pattern.CASE_INSENSITIVE);

    /** Spec 7.2: a day, a month, the end of something. */
    private static final String POINT =
            "(?:(?:the )?(?:end|beginning|start|middle|close)(?: of)? (?:(?:day|business|play),? (?:on )?)?)?";

    private static final Pattern BY = Pattern.compile(
            "\\b(?:(?:by |with )?(?:the |its |their )?(?:closing date|deadline)(?: is| of)?:?|by|before|until|till|out|up|no later than|not later than|prior to|on or before|due|due by|in time for|from|on|in|for|at|(?<=\\b(?:continue|continued|defer|deferred|adjourn|adjourned|postpone|postponed|table|tabled|moved|over|forward) |\\b(?:continue|defer|postpone|table) (?:it|this|that|(?:this|the|that) (?:item|matter|hearing|motion|decision|discussion|application|request|vote)) )to) (?=("
                    + POINT + ")(?:the )?(?:" + Dates.WEEKDAY
                    + ",? (?:the )?|(?:Mon|Tues?|Weds?|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?,? (?:the )?)?(?:\\d|"
                    + Dates.MONTH + "))",
            Pattern.CASE_INSENSITIVE);
    /** "by the 28th", and nothing behind it that it counts. */
    private static final Pattern DAY_ONLY = Pattern.compile(
            "\\b(?:on|by|before|until|(?:not|no) later than|(?:closing date|deadline)(?: is|:)?|(?<=\\b(?:[Dd]efer|[Dd]eferred|[Cc]ontinued|[Pp]ostponed) )to) (?:the )?(?:"
                    + Dates.WEEKDAY
                    + " (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of (?!(?:the|this|that|next) month)|[A-Z]|(?!and|with|at|in|for|if|when|so|to|or|but|please|of|from|after|before)[a-z]))");

    private static final Pattern BY_WEEKDAY =
            Pattern.compile("\\b(?:by|on|before|this|next) " + Dates.WEEKDAY + "\\b(?! (?:the )?\\d)");

    private static final Pattern END_OF = Pattern.compile(
            "\\b(?:by|before|at|until) (?:the )?(end|close) of (?:the |this |that )?(?:(current|next|financial|municipal|calendar|academic|school|civic|council|fiscal) ){0,12}(day|week|month|quarter|year|term|summer|autumn|winter|spring|20\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private final LocalDate meeting;
    private final MeetingsAhead ahead;
    private final Predicate<LocalDate> workingDay;
    private final LooseDue loose;

    /**
     * @param ahead the meetings that the minutes announce
     */
    DueReader(LocalDate meeting, MeetingsAhead ahead, Predicate<LocalDate> workingDay) {
        this.ahead = ahead;
        this.meeting = meeting;
        this.workingDay = workingDay;
        this.loose = new LooseDue(meeting);
    }

    /** What the text says about time. */
    Due read(String text) {
        String recurs = Recurrence.in(text);
        Due due = length(text);
        due = due == null ? DueMeeting.in(text, meeting, ahead) : due;
        due = due == null || due.date() == null ? byDate(text, due) : due;
        due = due == null ? dayOnly(text) : due;
        due = due == null ? endOf(text) : due;
        due = due == null ? loose.in(text) : due;
        if (due == null) {
            return new Due(null, null, recurs);
        }
        boolean same = recurs != null && (due.phrase().contains(recurs) || recurs.contains(due.phrase()));
        return same ? new Due(null, null, recurs) : new Due(due.phrase(), due.date(), recurs);
    }

    private Due length(String text) {
        Matcher m = LENGTH.matcher(text);
        if (m.find()) {
            String lead = m.group().toLowerCase(Locale.ROOT);
            boolean span = (lead.startsWith("for ") || lead.startsWith("over "))
                    && !PUT_OFF.matcher(text.substring(0, m.start())).find();
            return span ? null : new Due(m.group(), after(Numbers.of(m.group(1)), m.group(2)), null);
        }
        Matcher single = SINGLE_LENGTH.matcher(text);
        return single.find() ? new Due(single.group(), after(1, single.group(1)), null) : null;
    }

    private LocalDate after(int count, String unit) {
        if (meeting == null || count == 0) {
            return null;
        }
        String u = unit.toLowerCase(Locale.ROOT);
        if (u.startsWith("working") || u.startsWith("clear")) {
            return workingDaysAfter(count);
        }
        return meeting.plus(Length.of(count, unit));
    }

    private LocalDate workingDaysAfter(int count) {
        LocalDate day = meeting;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (workingDay.test(day)) {
                left--;
            }
        }
        return day;
    }

    /** @param undated what sets no day, and gives way to a day told beside it; or {@code null} */
    private Due byDate(String text, Due undated) {
        Due date = byDate(text);
        boolean sure = date != null
                && (undated == null
                        || date.date() != null
                                && byWord(
                                        date.phrase().substring(0, date.phrase().indexOf(' ') + 1)));
        return sure ? date : undated;
    }

    private Due byDate(String text) {
        Matcher m = BY.matcher(text);
        while (m.find()) {
            int from = m.end();
            Optional<DateAt> date = Dates.first(text, from, meeting).filter(d -> d.start() - from < 40);
            if (date.isPresent()
                    && !(m.group().matches("(?i)(?:for|from|at|on) ")
                            && !date.get().day())
                    && !text.substring(from, date.get().start()).contains(".")
                    && isDeadline(m.group(), date.get())) {
                LocalDate day = date.get().date();
                String point = m.group(1).toLowerCase(Locale.ROOT);
                if (!date.get().day() && (point.startsWith("beginning") || point.contains("start"))) {
                    day = day.withDayOfMonth(1);
                }
                boolean exact = date.get().day()
                        || !m.group().toLowerCase(Locale.ROOT).startsWith("in ")
                                && date.get().year()
                        || byWord(m.group());
                String phrase = text.substring(m.start(), date.get().end()).trim();
                return new Due(phrase.replaceFirst("(?<=\\w{4})\\.$", ""), exact ? day : null, null);
            }
        }
        return null;
    }

    /** "by the 28th": of this month, or of the next where that is past. */
    private Due dayOnly(String text) {
        Matcher m = DAY_ONLY.matcher(text);
        int day = m.find() ? Integer.parseInt(m.group(1)) : 0;
        // "by Friday as the deadline is the 14th": the first says when.
        if (day < 1 || day > 31 || BY_WEEKDAY.matcher(text).region(0, m.start()).find()) {
            return null;
        }
        LocalDate date = meeting;
        for (int i = 0; date != null && i < 2 && (date.getDayOfMonth() != day || !date.isAfter(meeting)); i++) {
            LocalDate month = meeting.plusMonths(i);
            date = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : meeting;
        }
        return new Due(m.group(), date == null || !date.isAfter(meeting) ? null : date, null);
    }

    private static boolean byWord(String lead) {
        return lead.toLowerCase(Locale.ROOT)
                .matches("(?:due )?(?:by|before|until|no later than|not later than|on or before) ");
    }

    /** A day gone by is history, not a deadline; "on" and "at" are deadlines only where the day lies ahead. */
    private boolean isDeadline(String lead, DateAt date) {
        if (meeting == null) {
            return byWord(lead);
        }
        return date.date().isAfter(meeting) && (byWord(lead) || date.date().isBefore(meeting.plusYears(2)));
    }

    private Due endOf(String text) {
        Matcher m = END_OF.matcher(text);
        if (!m.find()) {
            return null;
        }
        String unit = m.group(3).toLowerCase(Locale.ROOT);
        LocalDate date = unit.startsWith("20") ? LocalDate.of(Integer.parseInt(unit), 12, 31) : null;
        if (date == null && meeting != null && "next".equalsIgnoreCase(m.group(2))) {
            date = switch (unit) {
                case "week" ->
                    meeting.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).plusWeeks(1);
                case "month" -> meeting.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
                default -> null;
            };
        }
        if (date == null && meeting != null && m.group(2) == null) {
            date = switch (unit) {
                case "day" -> meeting;
                case "week" -> meeting.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
                case "month" -> meeting.with(TemporalAdjusters.lastDayOfMonth());
                case "year" -> meeting.with(TemporalAdjusters.lastDayOfYear());
                default -> null;
            };
        }
        if (date == null && meeting != null && "calendar".equalsIgnoreCase(m.group(2)) && unit.equals("year")) {
            date = meeting.with(TemporalAdjusters.lastDayOfYear());
        }
        return new Due(m.group(), date, null);
    }
}
