package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tells where a block starts though no blank line stands before it. */
final class BlockStart {

    /** "4.1 The clerk reported", "6a. Payroll": a numbered paragraph. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,2}\\.? (?=[A-Z\"\u201c])|\\d{1,2}[a-z][.)] (?=[A-Z])");

    /** "[ ] Order the paint": a task to be ticked off. */
    private static final Pattern TICK_BOX = Pattern.compile("\\[[ xX]?\\] ");

    /** "AB/CD - order the paint": initials in front of a task. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}(?:[/,] ?[A-Z]{2,3}){0,4}(?: ?[\u2013-]|:) ");

    /** "Jane Hill: ask for credits": one of a list of tasks without marks, if the line above is one too. */
    private static final Pattern NAMED =
            Pattern.compile("@?[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?(?:: | ?[\u2013-] )(?=[a-z])");

    /** "Ada: The draft is out": what somebody says in a log. */
    private static final Pattern VOICE = Pattern.compile("[A-Z][\\w.-]{1,20}: (?=[A-Z+])");

    /** The name in angle brackets, which else is taken for markup. */
    private static final Pattern NICK = Pattern.compile("\\s*<[^<>\\s/]{1,25}> ");

    /** "It was further agreed": opens a paragraph wherever it opens a line. */
    private static final Pattern IT_WAS =
            Pattern.compile("It was (?:[a-z]+ly |also |further |then )?(?:resolved|agreed|RESOLVED|AGREED)\\b");

    /** "That the budget be adopted": the words of a motion that does not name its mover. */
    private static final Pattern THAT = Pattern.compile("[\"\u201c]?That (?:the|an?|all|[A-Z])\\b.{3,120} be \\w+");

    /** "Members unanimously agreed", "the Board noted": opens a paragraph behind the end of a sentence. */
    private static final Pattern DECIDES = Words.pattern(
            "(?i)(?:it was (?:[a-z]+ly |also |further |then )?(?:resolved|agreed|noted|recommended|decided)|(?:the )?{decider}"
                    + " (?:[a-z]+ly )?(?:agreed|noted|approved|resolved|received|endorsed))\\b.*");

    /** A line shorter than that did not end because the page ended. */
    private static final int SHORT = 75;

    /** A name alone on its line is shorter. */
    private static final int NAME = 30;

    private static final Pattern NUMBERED_TASK = Pattern.compile("\\d{1,4}[/.]\\d{1,4} [A-Z][a-z]+");

    /** By so many spaces. */
    private static final int HANGING = 2;

    private BlockStart() {}

    /** Whether the line begins something new; a line stands before it. */
    static boolean at(Source source, int index) {
        Line line = source.line(index);
        Line before = source.line(index - 1);
        return isSetOff(line, before, hangs(source, index))
                || isOpening(line.plain(), before.plain())
                || isRagged(source, index)
                || isOwner(source, index)
                || speaks(source, index);
    }

    /** "Cllr Ford" over "18/35 Thank the steward": whoever has the tasks below, alone on the line. */
    private static boolean isOwner(Source source, int index) {
        String plain = source.plain(index);
        boolean over = index + 1 < source.size()
                && plain.length() < NAME
                && NUMBERED_TASK.matcher(source.plain(index + 1)).lookingAt();
        return over && OwnerAlone.is(plain);
    }

    /** Whether somebody begins to speak there, in a log: "<kite> +1". */
    static boolean speaks(Source source, int index) {
        Line line = source.line(index);
        return NICK.matcher(source.text()).region(line.start(), line.end()).lookingAt();
    }

    /** By its form: a list mark, a heading, a row, or bold print that begins or ends. */
    private static boolean isSetOff(Line line, Line before, boolean hangs) {
        return line.bullet()
                || line.heading() > 0
                || before.heading() > 0 && !hangs
                || line.table()
                || before.table()
                || line.bold() != before.bold();
    }

    /** By its words. */
    private static boolean isOpening(String plain, String before) {
        return Label.of(plain) != null
                || DecisionWord.opens(plain)
                || ActionMark.opens(plain)
                || HeadingLine.isCapitals(before)
                || ItemsAhead.opens(before)
                || ItemNumber.strong(plain)
                || isMarked(plain)
                || NAMED.matcher(plain).lookingAt() && (NAMED.matcher(before).lookingAt() || isMarked(before))
                || Motion.opens(plain) && !Motion.opens(before)
                || VOICE.matcher(plain).lookingAt()
                || Character.isLowerCase(plain.charAt(0)) && Voice.begins(plain) && Voice.begins(before)
                || IT_WAS.matcher(plain).lookingAt()
                || THAT.matcher(plain).lookingAt() && !Motion.opens(before)
                || !Sentences.isOpen(before) && opensAnew(plain, before);
    }

    /** The line above stopped long before the margin, and not in the middle of something. */
    private static boolean isRagged(Source source, int index) {
        String plain = source.plain(index);
        String before = source.plain(index - 1);
        if (plain.isEmpty()
                || !Character.isUpperCase(plain.charAt(0)) && !Character.isDigit(plain.charAt(0))
                || PageTear.isUnfinished(before)
                || hangs(source, index)) {
            return false;
        }
        int word = source.line(index).firstWord(source.text());
        int filled = source.line(index - 1).width();
        int width = source.width();
        if (width <= LineWidth.UNWRAPPED) {
            return filled + word < width * 3 / 4;
        }
        int here = LineWidth.around(source, index);
        return here == 0 || filled + 1 + word <= here || !Sentences.isOpen(before);
    }

    /** Set further in than the line above, which ends in the middle of something: that line goes on. */
    static boolean hangs(Source source, int index) {
        Line before = source.line(index - 1);
        return source.line(index).indent() >= before.indent() + HANGING && Sentences.isOpen(before.plain());
    }

    private static boolean isMarked(String plain) {
        return NUMBERED.matcher(plain).lookingAt()
                || TICK_BOX.matcher(plain).lookingAt()
                || INITIALS.matcher(plain).lookingAt();
    }

    /** Minutes without blank lines: a short line that ends a sentence ends its paragraph too. */
    private static boolean opensAnew(String plain, String before) {
        boolean behindStop = before.endsWith(".") && Character.isUpperCase(plain.charAt(0));
        return DECIDES.matcher(plain).lookingAt()
                || behindStop && plain.endsWith(":") && plain.length() < SHORT
                || behindStop && before.length() < SHORT && !Sentences.endsInAbbreviation(before);
    }
}
