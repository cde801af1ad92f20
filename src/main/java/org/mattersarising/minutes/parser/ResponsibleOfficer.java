package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Responsible Officer: Director of Works" below what was carried: who is to see to all of it. Spec 16.67. */
final class ResponsibleOfficer {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:responsible|lead|action|accountable|actioning) (?:officer|person|director|manager)|(?:officer|person|director) responsible|action to be taken by)(?:\\(s\\)|s)?(?:\\s*[:\u2013-]\\s*|$)(.*)");

    /** Behind such a label any words that begin with a capital and tell nothing. */
    private static final Pattern OFFICE = Pattern.compile("([A-Z][\\w&,/()'\u2019 -]{1,80})\\.?");

    /** Label and name are shorter. */
    private static final int LONGEST = 120;

    private ResponsibleOfficer() {}

    /**
     * Reads the block if it is such a label, with the name behind it or in the next block.
     *
     * @return the block behind; {@code at} itself where there is no such label
     */
    static int read(List<Block> blocks, int at, Findings findings) {
        String text = blocks.get(at).body().text();
        Matcher m = text.length() < LONGEST ? LABEL.matcher(text) : null;
        if (m == null || !m.matches()) {
            return at;
        }
        int named = m.group(1).isEmpty() ? at + 1 : at;
        if (named >= blocks.size()) {
            return at;
        }
        Matcher office = OFFICE.matcher(
                named == at ? m.group(1) : blocks.get(named).body().text());
        if (!office.matches()) {
            return at;
        }
        findings.answers(office.group(1));
        return named + 1;
    }
}
