package org.mattersarising.minutes.parser;

/** How much a numbered line looks like the beginning of a minute. */
final class ItemWeight {

    /** What is over a paragraph of its own, with a colon, is shorter. */
    private static final int SHORT = 60;

    private final Source source;
    private final int from;
    private final int to;

    ItemWeight(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    int of(int index, Line line, ItemNumber number, boolean inList) {
        String title = line.plain().substring(number.length());
        if (title.isEmpty()) {
            int next = source.nextFilled(index + 1, to);
            boolean over = next < to && HeadingLine.looks(source.line(next));
            boolean alone = next == index + 1
                    && next < to
                    && line.plain().length() < 4
                    && Character.isUpperCase(source.plain(next).charAt(0));
            boolean set = over && (isSet(line) || line.plain().endsWith(".") && isSet(source.line(next)));
            boolean titled = line.plain().endsWith(".") && next < to && next > index + 1 && isTitle(source.plain(next));
            return number.strong() || set ? 5 : titled ? 2 : alone ? 1 : -4;
        }
        int weight = number.strong() ? 4 : 0;
        weight += line.heading() > 0 ? 4 : 0;
        weight += line.bold() ? 3 : 0;
        weight += HeadingLine.isCapitals(title) ? 3 : 0;
        weight += index > from && source.skip(index - 1) ? 1 : 0;
        weight += Character.isUpperCase(title.charAt(0)) || !Character.isLetter(title.charAt(0)) ? 1 : -4;
        weight -= line.bullet() ? isApart(index) ? 1 : 3 : 0;
        weight -= isTorn(index) ? 6 : 0;
        if (!number.strong()) {
            int capitals = ItemTitle.capitals(title);
            weight += capitals > 0 ? 4 : 0;
            int lead = capitals > 0 ? capitals : ItemTitle.lead(title);
            weight += ItemTitle.isOfAgenda(title) ? 2 : lead > 0 ? -1 : 0;
            title = lead > 0 ? title.substring(0, lead) : title;
            char last = title.charAt(title.length() - 1);
            boolean over = last == ':' && title.length() < SHORT;
            weight -= last == '.' || last == ';' || last == ',' || last == ':' && !over ? 2 : 0;
            weight -= title.length() > 140 ? 3 : 0;
            weight -= ItemTitle.isSentence(title) ? 4 : 0;
            weight -= title.contains(". ") ? 1 : 0;
            weight -= inList ? 6 : 0;
            weight -= line.plain().startsWith("(") || line.plain().matches("\\d+\\).*") ? 2 : 0;
            weight += ItemTitle.looks(title) ? 2 : 0;
        }
        return weight;
    }

    /** "The lease of / 12 Bell Lane": in a text with a blank line behind every line, the number stands in a sentence. */
    private boolean isTorn(int index) {
        int last = source.lastFilled(index, from);
        return source.fullLine() > 0 && last >= from && PageTear.between(source, last + 1, index);
    }

    private static boolean isTitle(String plain) {
        return plain.length() < 120 && !Motion.opens(plain) && Sentences.isOpen(plain) && ItemTitle.looks(plain);
    }

    private static boolean isSet(Line line) {
        return line.bold() || line.heading() > 0;
    }

    /** An extraction makes a list of one of a numbered heading between blank lines. */
    private boolean isApart(int index) {
        return index > from && source.skip(index - 1) && index + 1 < to && source.skip(index + 1);
    }
}
