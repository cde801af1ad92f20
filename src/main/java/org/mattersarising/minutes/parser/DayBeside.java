package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The fund closes on 2 June. Jo to apply.": a task that is due on the day told in a sentence beside it. Spec 7.6. */
final class DayBeside {

    /** "before then", "that night": points to a day told before. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)\\b(?:(?:before|by|until) (?:then|that(?: date| day| time)?)|(?:on |for |at )?that (?:date|day|night|evening|morning|afternoon|time|meeting)|in time for (?:it|that|this))\\b(?=[ .,;)]|$)(?! (?:the|of|is|was|for|when|a)\\b)");

    /** "at least 21 days before": counted back from a day told before. */
    private static final Pattern COUNTS_BACK = Pattern.compile("(?i)\\b(?:at least |no later than )?(" + Numbers.PATTERN
            + "|the) (day|week)s? (?:before|beforehand|in advance)(?=[.,;)]|$)");

    /** "closes on", "must be in by": the sentence tells a last day. */
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?i)\\b(?:deadline|clos(?:es?|ing)|due|(?:needs?|must|has to|have to|required)\\b.{0,60}\\b(?:by|before)|responses? (?:by|before)|expires?)\\b");

    /** "Deadline 2nd June.", told behind the task. */
    private static final Pattern LAST_DAY_BEHIND = Pattern.compile(
            "(?i)(?:the )?(?:deadline|closing date|due|to be (?:done|completed|in)|needed|by|(?:this|it) (?:needs|has) to be)\\b.*");

    /** What is done on the day itself. */
    private static final Pattern ON_THE_DAY = Pattern.compile(
            "(?i)\\b(?:attend|represent|go(?:ing)?|marshal|be there|take part|bring(?:ing)?|help on the day|meet (?:her|him|them)|to (?:scribe|chair|host|minute)|scribe|take (?:the )?minutes)\\b");

    /** A meeting that is told of comes on a day; what is told as past does not. */
    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:was|were|had been|took place|has been)\\b");

    private static final Pattern WEEKDAY = Pattern.compile("\\b" + Dates.WEEKDAY + "\\b");

    /** "9 July.": the end of the sentence, and no short form. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{4}|May|\\d)\\.$");

    /** Characters beside a task within which its day is told. */
    private static final int REACH = 400;

    private final LocalDate meeting;

    /** @param meeting the day of the meeting, or {@code null} where it is not known */
    DayBeside(LocalDate meeting) {
        this.meeting = meeting;
    }

    /**
     * By when a task is due that gives no day of its own.
     *
     * @param paragraph in which the task stands
     */
    Due of(Passage task, Passage paragraph) {
        if (meeting == null) {
            return Due.NONE;
        }
        List<String> before = before(task, paragraph);
        Matcher back = POINTS_BACK.matcher(task.text());
        Matcher count = COUNTS_BACK.matcher(task.text());
        if (back.find()) {
            return pointed(before)
                    .map(day -> new Due(back.group().trim(), day.date(), null))
                    .orElse(Due.NONE);
        }
        if (count.find()) {
            return pointed(before)
                    .map(day -> new Due(count.group(), back(day.date(), count), null))
                    .orElse(Due.NONE);
        }
        Optional<Due> told = before.isEmpty() ? Optional.empty() : told(task.text(), before.get(before.size() - 1));
        return told.or(() -> toldBehind(task, paragraph)).orElse(Due.NONE);
    }

    private Optional<Due> told(String task, String before) {
        boolean tells = LAST_DAY.matcher(before).find()
                        && !LAST_DAY_BEHIND.matcher(before).matches()
                || ON_THE_DAY.matcher(task).find() && !PAST.matcher(before).find();
        return tells ? day(before) : Optional.empty();
    }

    private Optional<Due> toldBehind(Passage task, Passage paragraph) {
        int end = task.span().end();
        int stop = Math.min(paragraph.span().end(), end + REACH);
        List<Passage> behind = stop <= end + 8 ? List.of() : Sentences.of(Passage.of(task.source(), end, stop));
        return behind.stream()
                .map(Passage::text)
                .filter(text -> text.length() > 2)
                .findFirst()
                .filter(text -> LAST_DAY_BEHIND.matcher(text).matches())
                .flatMap(this::day);
    }

    /** The nearest day told. */
    private Optional<Due> pointed(List<String> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String sentence = before.get(i);
            Optional<Due> day = day(sentence).or(() -> weekday(sentence));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static LocalDate back(LocalDate day, Matcher count) {
        int units = Math.max(1, Numbers.of(count.group(1)));
        return day.minus(Length.of(units, count.group(2)));
    }

    /** The sentences of the paragraph in front of the task, the nearest last. */
    private static List<String> before(Passage task, Passage paragraph) {
        int start = task.span().start();
        int from = Math.max(paragraph.span().start(), start - REACH);
        return from >= start
                ? List.of()
                : Sentences.of(Passage.of(task.source(), from, start)).stream()
                        .map(Passage::text)
                        .toList();
    }

    /** The one day ahead that the sentence names. */
    private Optional<Due> day(String sentence) {
        Optional<DateAt> day = Dates.first(sentence, 0, meeting).filter(d -> d.day() && isAhead(d));
        return day.filter(d -> Dates.first(sentence, d.end(), meeting).isEmpty())
                .map(d -> new Due(
                        STOP.matcher(sentence.substring(d.start(), d.end())).replaceFirst(""), d.date(), null));
    }

    /** The first such day of the week after the meeting. */
    private Optional<Due> weekday(String sentence) {
        Matcher m = WEEKDAY.matcher(sentence);
        return m.find()
                ? Optional.of(new Due(m.group(), LooseDue.weekday(m.group(), meeting), null))
                : Optional.empty();
    }

    /** A day without its year that has just gone by would be read as one of the year to come. */
    private boolean isAhead(DateAt day) {
        return day.date().isAfter(meeting) && day.date().isBefore(meeting.plusMonths(day.year() ? 12 : 8));
    }
}
