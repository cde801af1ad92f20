package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of a meeting about its title. A day of another meeting, of a file or of a post is none: no date is better than a
 * wrong one.
 */
final class MeetingDate {

    /** Lines right under the title. */
    private static final int UNDER = 9;

    /** Lines above it. */
    private static final int ABOVE = 14;

    /** Lines under the title within which the date of the meeting may stand. */
    private static final int HEAD = 40;

    /** A line of a head is shorter, unless it is the title. */
    private static final int SHORT = 120;

    /** A line that is longer holds more than a sentence. */
    private static final int RUN_IN = 1000;

    /** So short is a line with nothing but its date. */
    private static final int ALONE = 40;

    /** "Date of next meeting: 4 March": a date, but not of this meeting. */
    private static final Pattern NEXT =
            Pattern.compile("(?i)(?:[-*] ?)?(?:date (?:and time )?of )?(?:the )?next (?:\\w+ ){0,3}meeting\\b.*");

    /** "3. Minutes of 20 November", "the minutes were approved", "the last meeting": speaks of an earlier one. */
    private static final Pattern EARLIER = Pattern.compile("(?i)^\\W{0,3}(?:(?:item )?\\d{1,3}[.):]{0,2} ?)?(?:to |the "
            + ")?(?:(?:approv|adopt|confirm|accept|sign|agree|receiv)\\w*\\b.*\\bminutes?\\b|(?<=\\d[.): ]{1,2})minutes?\\b).*"
            + "|.*\\bminutes?\\b.*\\b(?:approved|adopted|accepted|confirmed|agreed|presented|amended|circulated|correct|true"
            + " record)\\b.*|.*\\b(?:last|previous) (?:\\w+ )?(?:meeting|minutes)\\b.*");

    /** What a line has that tells of the day further down: a weekday, or a word of meeting. */
    private static final Pattern MEETS = Pattern.compile(
            "(?i)\\b(?:" + Dates.WEEKDAY + "|meetings?|met|held|date|session|convened|called to order)\\b");

    /** "posts/2021/03/05-minutes.md", "https://...": the path of a file. */
    private static final Pattern PATH = Pattern.compile(
            "\\S*(?:://|[A-Za-z_]/[^\\s/]*/|/[^\\s/]*[A-Za-z_]/)\\S*|\\S+/\\S*[A-Za-z_]{3,}\\S*\\.[a-z]{2,4}\\b");

    private static final Pattern RULE = Pattern.compile("-{3,}|\\+{3}");

    /** "minutes: >-": the record is itself one of the lines that are kept. */
    private static final Pattern WITHIN = Pattern.compile("(?i)(?:minutes|notes): ?[|>][-+]?");

    private static final Pattern POSTED =
            Pattern.compile("(?i)(?:date|sent|start|published|last_?mod\\w*|updated)(?::| =).*");

    private static final Pattern MAIL = Pattern.compile("(?:From|To|Cc|Date|Sent|Subject|Reply-To|Message-ID): ");

    private static final Pattern TITLE = Pattern.compile("(?i)(?:title|name|subject)(?::| =)");

    /** "This page was last modified on 2 May": the day of a file. */
    private static final Pattern FILED = Pattern.compile(
            "(?i).*\\b(?:(?:modified|updated|edited|changed|revision|accessed|retrieved|printed|downloaded|published|posted|archived)(?: on| at| as of|:)|copyright)\\b.*");

    private static final Pattern MONTH = Pattern.compile("\\b" + Dates.MONTH, Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final MeetingFinder.Region region;
    /** One past the lines that a web site keeps in front of a page. */
    private final int page;

    private MeetingDate(Source source, MeetingFinder.Region region) {
        this.source = source;
        this.region = region;
        this.page = page(source);
    }

    /** The day, or {@code null}. It stands beside the title: on it, right under it, or above it; only then further down. */
    static LocalDate of(Source source, MeetingFinder.Region region) {
        MeetingDate about = new MeetingDate(source, region);
        LocalDate date = about.find();
        return date == null ? null : about.asWritten(date);
    }

    private LocalDate find() {
        int title = region.title();
        for (int i = title; i < Math.min(region.to(), title + UNDER); i++) {
            LocalDate date = i < page && !isNamed(i) ? null : dateIn(i);
            if (date != null) {
                return date;
            }
        }
        LocalDate date = null;
        for (int i = 0; date == null && i < page; i++) {
            date = isNamed(i) ? dateIn(i) : null;
        }
        for (int i = title - 1; date == null && i >= Math.max(page, title - ABOVE); i--) {
            date = dateIn(i);
        }
        for (int i = Math.max(page, title + UNDER); date == null && i < Math.min(region.to(), title + HEAD); i++) {
            String plain = source.plain(i);
            boolean head = plain.length() < ALONE && !source.line(i).bullet()
                    || (plain.length() < SHORT || plain.length() > RUN_IN)
                            && MEETS.matcher(plain)
                                    .region(0, Math.min(plain.length(), SHORT))
                                    .find();
            date = head ? dateIn(i) : null;
        }
        date = date == null ? dayOfNamedMonth() : date;
        for (int i = 0; date == null && i < page; i++) {
            date = POSTED.matcher(source.plain(i)).matches() ? dateIn(i) : null;
        }
        return date == null || isOfAnotherMonth(date) ? null : date;
    }

    /** "02-11-2015" over "February 11, 2015": the month that is written out tells which number is the day. */
    private LocalDate asWritten(LocalDate date) {
        if (date.getDayOfMonth() > 12) {
            return date;
        }
        LocalDate swapped = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        for (int i = region.title(); i < Math.min(region.to(), region.title() + UNDER); i++) {
            String plain = source.plain(i);
            boolean written = plain.length() < SHORT && MONTH.matcher(plain).find();
            if (written
                    && swapped.equals(Dates.firstFull(plain).map(DateAt::date).orElse(null))) {
                return swapped;
            }
        }
        return date;
    }

    /** "Meeting March 2021 (Tue 2nd March)": the day has the year of its month. */
    private LocalDate dayOfNamedMonth() {
        int to = Math.min(region.to(), region.title() + UNDER);
        LocalDate month = null;
        for (int i = region.title(); month == null && i < to; i++) {
            Optional<DateAt> named = isHead(i) ? Dates.first(source.plain(i), 0, null) : Optional.empty();
            month = named.map(DateAt::date).orElse(null);
        }
        for (int i = region.title(); month != null && i < to; i++) {
            LocalDate first = month.withDayOfMonth(1);
            Optional<DateAt> at = isHead(i) ? Dates.first(source.plain(i), 0, first) : Optional.empty();
            while (at.isPresent() && !at.get().day()) {
                at = Dates.first(source.plain(i), at.get().end(), first);
            }
            if (at.isPresent() && !at.get().date().isAfter(month)) {
                return at.get().date();
            }
        }
        return null;
    }

    private boolean isHead(int index) {
        String plain = source.plain(index);
        return index >= page
                && plain.length() < SHORT
                && !PATH.matcher(plain).find()
                && !FILED.matcher(plain).matches()
                && !NEXT.matcher(plain).matches()
                && (index == region.title() || !isEarlier(index));
    }

    /** "Minutes January 2013" over a date of November. */
    private boolean isOfAnotherMonth(LocalDate date) {
        int named = 0;
        for (int i = Math.min(region.title(), page); i <= Math.max(region.title(), page - 1); i++) {
            String plain = source.plain(i);
            if (plain.length() >= SHORT || isEarlier(i) || FILED.matcher(plain).matches()) {
                continue;
            }
            Matcher month = MONTH.matcher(POSTED.matcher(plain).replaceFirst(""));
            while (month.find()) {
                named++;
                if (Dates.month(month.group()) == date.getMonthValue()) {
                    return false;
                }
            }
        }
        return named > 0;
    }

    /** Where the lines "title: ..." between two rules at the top, or those of a mail, end; else 0. */
    static int page(Source source) {
        int top = source.nextFilled(0, source.size());
        int mail = top;
        while (mail < source.size() && MAIL.matcher(source.plain(mail)).lookingAt()) {
            mail++;
        }
        if (mail > top + 1) {
            return mail;
        }
        top = 0;
        while (top < Math.min(3, source.size())
                && !RULE.matcher(source.plain(top)).matches()) {
            top++;
        }
        if (top + 1 >= source.size() || !source.plain(top + 1).matches("[\\w-]+(?:: ?| = ).*")) {
            return 0;
        }
        for (int i = top + 1; i < Math.min(source.size(), top + HEAD); i++) {
            if (WITHIN.matcher(source.plain(i)).matches()) {
                return i;
            }
            if (RULE.matcher(source.plain(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "title: Meeting of 4 March 2021", among what a web site keeps in front of a page. */
    private boolean isNamed(int index) {
        return TITLE.matcher(source.plain(index)).lookingAt();
    }

    private LocalDate dateIn(int index) {
        String plain = PATH.matcher(source.plain(index)).replaceAll(m -> "x".repeat(m.end() - m.start()));
        if (plain.isEmpty()
                || NEXT.matcher(plain).matches()
                || index > region.title() && Motion.opens(plain)
                || index >= page
                        && plain.length() < SHORT
                        && FILED.matcher(plain).matches()
                || index != region.title() && isEarlier(index)) {
            return null;
        }
        String head = plain.length() > 1000 ? plain.substring(0, 1000) : plain;
        if (index + 1 < source.size() && head.length() < 200) {
            int next = source.nextFilled(index + 1, Math.min(source.size(), index + 3));
            String both = head + " " + (next < source.size() ? source.plain(next) : "");
            Optional<DateAt> torn = Dates.firstFull(both.length() > 400 ? both.substring(0, 400) : both);
            return torn.isPresent() && torn.get().start() < head.length()
                    ? torn.get().date()
                    : null;
        }
        return Dates.firstFull(head).map(DateAt::date).orElse(null);
    }

    /** Whether the line, or the one whose sentence goes on in it, speaks of an earlier meeting. */
    private boolean isEarlier(int index) {
        String plain = source.plain(index);
        // Where an extraction ran the whole record into one line, its head speaks for it.
        if (EARLIER.matcher(plain.length() > RUN_IN ? plain.substring(0, SHORT) : plain)
                .matches()) {
            return !MeetingFinder.isTitle(plain);
        }
        String before = index == 0 ? "" : source.plain(index - 1);
        return index - 1 != region.title()
                && before.length() > ALONE
                && Sentences.isOpen(before)
                && EARLIER.matcher(before).matches()
                && !MeetingFinder.isTitle(before);
    }
}
