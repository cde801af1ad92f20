package org.mattersarising.meetings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year from one annual meeting to the next. Minutes are numbered anew in each, so that "89/16" is minute 89 of 2016/17.
 *
 * @param begins the calendar year in which it begins
 */
public record MunicipalYear(int begins) {

    private static final Pattern CITED = Pattern.compile("(\\d{1,4})/(\\d{2})(?:[-/]\\d{2})?");

    /** A minute with the year that makes its number unique. */
    public record MinuteNumber(String number, MunicipalYear year) {

        @Override
        public String toString() {
            return number + "/" + "%02d".formatted(year.begins % 100);
        }
    }

    /** The minute meant by words such as "Further to Minute 89/16", or nothing where they name none with its year. */
    public static Optional<MinuteNumber> cited(String words) {
        Matcher cited = CITED.matcher(words == null ? "" : words);
        return cited.find()
                ? Optional.of(
                        new MinuteNumber(cited.group(1), new MunicipalYear(2000 + Integer.parseInt(cited.group(2)))))
                : Optional.empty();
    }

    public MunicipalYear next() {
        return new MunicipalYear(begins + 1);
    }

    public MunicipalYear previous() {
        return new MunicipalYear(begins - 1);
    }

    /** As boards write it: "2016/17". */
    @Override
    public String toString() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
