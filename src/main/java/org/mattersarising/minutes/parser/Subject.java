package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of whom a sentence speaks. */
final class Subject {

    /** "Councillor Ford said": who acts in the sentence. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^(.{2,80}?)(?:, [^,]{2,60},)? (?:[a-z]+ly |also |then |briefly"
                    + " ){0,2}(?:said|gave|told|spoke|thought|felt|has|had|is|was|will|would|(?:has|had|is|was|did|does|would|could|wo|ca)n['\u2019]t|drew|held|put|rose|got|kept|began|understood|did|took|made|went|came|saw|met|sent|wrote|brought|knew|left|\\w{3,}(?:ed|es|s))\\b");

    /** "A. ", "Bills- ": what a paragraph is about stands in front of who speaks. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[A-Z]\\. (?![A-Z][\\w-]+ (?:[a-z]+ed|said|told|felt)\\b))?(?:In (?:reply|response|answer),? (?=the |[A-Z]))?(?:[A-Z][^.;:\u2013]{2,60}?(?:-|:| \u2013) (?=[A-Z]))?");

    /** "Cllr Moor's report had been circulated": whose it is. */
    private static final Pattern PAPER = Pattern.compile(
            "((?:The |the )?[A-Z][\\w. -]{2,60}?)['\u2019]s? (?:written |monthly |verbal )?(?:report|update|paper|note|letter)s? (?:had|has|was|were|is|are)\\b");

    private static final Stems POSSESSIVE = Stems.of("'s |s' |\u2019s |s\u2019 ");

    private Subject() {}

    /** The person or post of whom the sentence speaks, whom "he" or "she" behind it means; or {@code null}. */
    static String of(String sentence, Names names) {
        String told = LEAD.matcher(sentence.length() > 200 ? sentence.substring(0, 200) : sentence)
                .replaceFirst("");
        Matcher paper = POSSESSIVE.in(told) ? PAPER.matcher(told) : null;
        Matcher m = SUBJECT.matcher(told);
        String actor = paper != null && paper.lookingAt()
                ? names.actor(paper.group(1))
                : m.find() ? names.actor(m.group(1)) : null;
        boolean person = actor != null && (names.isPersonal(actor) || Actors.isIndividual(actor) || isPost(actor));
        return person ? actor : null;
    }

    /** "the Clerk", "the Chairman of the Playing Field". */
    private static boolean isPost(String actor) {
        return Actors.endsWithPost(actor.replaceFirst(" (?:of|for) .*", ""));
    }
}
