package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tells where a list of those present ends. */
final class AttendanceEnd {

    /** Words of headings, which else might be taken for a name in capitals. */
    private static final Pattern SECTION = Pattern.compile(
            "(?i)\\b(?:call|order|roll|pledge|approval|agenda|minutes|business|hearing|welcome|opening|public|consent|apologies|declarations?|reports?|matters|adoption|old|new|invocation|session)\\b");

    /** What follows those present in nearly every record. */
    private static final Pattern AGENDA = Pattern.compile(
            "(?:\\(\\d{1,2}\\) )?(?:Minutes of (?:the |last |previous |[Mm]eetings? )|MINUTES OF (?:THE |LAST |PREVIOUS )|Matters [Aa]rising|MATTERS ARISING|Declarations? of [Ii]nterests?|(?:Agenda|AGENDA):?$)");

    /** A shorter line may be somebody's post. */
    private static final int SHORTEST = 32;

    /** The head of a table of actions. */
    private static final Pattern ACTIONS = Pattern.compile(
            "(?i).{0,40}\\bactions?\\b.{0,40}\\b(?:lead|owner|target|due|by whom|by when|responsible)\\b.*");

    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:was|were|had|has|welcomed|opened|declared|noted|received|would|will|agreed|offered|reported|asked|is|are|congratulated|proposed|addressed|called|read)\\b");

    /** Lines of a paragraph. */
    private static final int LONGEST = 12;

    private AttendanceEnd() {}

    /** Whether the paragraph that begins at the line is prose, though none of its lines is a sentence. */
    static boolean isProse(Source source, int from, int to) {
        int end = from + 1;
        boolean spaced = source.fullLine() > 0;
        while (end < to
                && end - from < LONGEST
                && (spaced ? Sentences.isOpen(source.lines(from, end).text()) : !source.skip(end))) {
            end++;
        }
        String text = source.lines(from, end).text();
        return end > from + 1 && text.endsWith(".") && TELLS.matcher(text).find() && AttendanceLabel.of(text) == null;
    }

    /** A heading or a paragraph of prose ends the list. */
    static boolean at(Line line) {
        String plain = line.plain();
        boolean prose = plain.length() > SHORTEST
                && plain.endsWith(".")
                && TELLS.matcher(plain).find();
        boolean task = plain.endsWith(".") && plain.matches(".* (?:will|agreed to) [a-z]+ .*");
        boolean title = HeadingLine.isCapitals(plain)
                && !plain.matches(".*[\\d,:()].*")
                && plain.contains(" ")
                && !AttendeeName.isPerson(exceptRole(plain));
        return line.heading() > 0
                || AGENDA.matcher(plain).lookingAt()
                || ActionHeading.is(plain)
                || line.table() && ACTIONS.matcher(plain).matches()
                || prose
                || task
                || title
                || ItemNumber.strong(plain)
                || DecisionWord.opens(plain)
                || Motion.opens(plain);
    }

    /** In capitals a role looks like a name. */
    private static String exceptRole(String capitals) {
        String words = HeadingLine.capitalised(capitals);
        boolean role = Actors.namesRole(words) || SECTION.matcher(words).find();
        return role ? "" : words;
    }
}
