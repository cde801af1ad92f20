package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses that run on in one paragraph: "(1) the plan be approved; and (2) a report be submitted". */
final class InlineList {

    private static final Pattern MARK = Pattern.compile(
            "(?:^|(?<=[\\s;:.,]))(?:\\((\\d{1,2}|[a-z]|[ivx]{1,5})\\)|(\\d{1,2}|[a-z]|[ivx]{1,5})\\)|(\\d{1,2})\\.(?=\\s+[A-Z]))\\s*");

    private InlineList() {}

    /** The clauses, if the marks begin at the first and run on; else an empty list. */
    static List<DecisionList.Entry> of(Passage passage) {
        String text = passage.text();
        Matcher m = MARK.matcher(text);
        List<int[]> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean roman = false;
        while (m.find()) {
            String value = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            Label label = new Label(value, 0);
            if (labels.isEmpty()) {
                if (!label.first()) {
                    continue;
                }
                roman = value.equals("i");
            } else if (label.isDigits() != Character.isDigit(labels.get(0).charAt(0))
                    || label.ordinal(roman) != labels.size() + 1) {
                continue;
            }
            marks.add(new int[] {m.start(), m.end()});
            labels.add(value);
        }
        List<DecisionList.Entry> entries = new ArrayList<>();
        if (marks.size() < 2) {
            return entries;
        }
        String stem =
                marks.get(0)[0] == 0 ? null : text.substring(0, marks.get(0)[0]).trim();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : text.length();
            entries.add(new DecisionList.Entry(labels.get(i), passage.part(marks.get(i)[1], end), stem));
        }
        return entries;
    }
}
