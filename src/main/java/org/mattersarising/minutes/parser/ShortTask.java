package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Short ways in which minutes leave a task to somebody they name, beside "Ada will" and "Ada to". Above each is one that it
 * finds. The first group is who, the second the verb, where there is one. Spec 8.4.
 */
final class ShortTask {

    private static final String WHO =
            "((?:He|She|They)(?= [a-z])|(?:[Tt]he )?(?:(?:Cllr|Cr|Mr|Mrs|Ms|Dr)\\.? (?:[A-Z]\\.? )?)?[A-Z][\\w'\u2019]*(?:(?:,? and |, | & | ?/ ?| )[A-Z][\\w'\u2019]*){0,4}|[Tt]he [a-z]+)";

    private static final List<Pattern> FORMS = Stream.of(
                    // Ada is happy to help
                    "^" + WHO
                            + " (?:is |are |was |were |would be )?(?:quite |very |also )?(?:happy|willing|prepared|content) to ([a-z-]+)\\b",
                    // Ada gave a commitment that it would be mended
                    "^" + WHO
                            + " (?:gave|made|has given) (?:an? |the |her |his |their )?(?:commitment|undertaking|assurances?|promise) (?:that\\b|to [a-z])()",
                    // Ada intends raising it; Kit plans on seeing the owner
                    "^" + WHO + " (?:now |also |still )?(?:intends|plans|means|aims) (?:on )?(?=[a-z]{3,14}ing\\b)()",
                    "^" + WHO + " (?:now |also |still )?(?:intends|plans|means|aims) to ((?!be\\b|have\\b)[a-z-]+)\\b",
                    // Ada is supposed to get the key
                    "^" + WHO + " (?:is|are|was) supposed to (?!be\\b|have\\b)[a-z-]+\\b()",
                    // Ada said she could do that
                    "^" + WHO
                            + " (?:said|thought|indicated|replied|answered) (?:that )?(?:he|she|they) (?:could|can|may be able to|might be able to) (?=do (?:this|it|that|so)\\b|[a-z-]+\\b)(?:do|([a-z-]+))\\b",
                    // Ada get quotes for the roof
                    "^" + WHO
                            + " (get|obtain|send|ask|arrange|find|speak|write|buy|bring|circulate|organi[sz]e|investigate|ensure|follow|make|prepare|provide|remind|take|chase|inform|invite|add|submit|collect|create|install|remove|contact) (?:the|an?|with|out|up|for|to|some|all|our|more|[a-z]+s)\\b",
                    // The Clerk chase the bank
                    "^((?:[Tt]he )?(?:[A-Z][a-z]+ )?{post}) (?:also |then )?((?!chair|clerk|report|minute|record|name|move|address|read|put|set|cut|let)[a-z]+)\\b",
                    // Could Ada please send round the list
                    "^(?:(?:Could|Can|Would|Will) )?" + WHO + ",? (?:please|kindly) (?:could |to )?([a-z-]+)\\b",
                    // Ada took an action to mend it
                    "^" + WHO
                            + " (?:took|takes|has|accepted|was given) (?:an?|the|this) (?:action|task|job)(?: item| point)? (?:to|of) ([a-z-]+)\\b",
                    // Ada was enquiring about prices; Kit is looking into it
                    "^" + WHO
                            + " (?:is|was|are|were) (?:still |currently |also |now )?(?:(?:enquir|inquir|look|check)ing (?:about|into|with|whether|if)|(?:investigat|research|chas|pursu|sourc|arrang|draft|prepar|compil|organis|obtain|seek|gett)ing|(?:follow|chas|writ)ing up|(?:bring|order|buy|book|collect)ing (?:the|a|an|some|it|them)\\b|liaising with|looking to [a-z]+|working on [a-z]{3,14}ing|in (?:contact|touch) with)\\b()",
                    // Ada doing the catering
                    "^" + WHO
                            + " (?:doing|organi[sz]ing|arranging|bringing|sorting|collecting|booking|making) (?!it\\b|well\\b|so\\b)[a-z]()",
                    // Clerk asked to find a price
                    "^((?:The )?(?:[A-Z][a-z]+ )?{post}) (?:asked|requested|instructed) to (?!be\\b)([a-z-]+)\\b",
                    // Ada contact Kit
                    "^" + WHO
                            + " (?:contact|e?-?mail|ask|invite|remind|inform|thank|phone|chase|ring) (?=[A-Z][a-z]+ )()",
                    // Ada is responsible for mending it
                    "^" + WHO
                            + " (?:is|are|will be) (?:now |also )?(?:responsible for|in charge of) (?=[a-z]{3,14}ing\\b)()",
                    // Ada took on the task of mending it
                    "^" + WHO
                            + " (?:took|takes|has taken|will take) on (?:the )?(?:task|job|role|responsibility|work) (?:of|for)\\b()",
                    // Ada is meeting the bank on Friday
                    "^" + WHO
                            + " (?:is|are) (?:also )?(?:meeting|seeing|visiting) (?:with )?(?:the |an? |our |[A-Z]).{2,60}? (?:on|next|this|tomorrow)(?: the)? (?:\\d|week|month|"
                            + Dates.WEEKDAY + ")()",
                    // Ada took the matter in hand
                    "^" + WHO + " (?:took|takes|has taken|will take) (?:the matter|this|it|that) in hand\\b()",
                    // The leak was assigned to Ada
                    "\\b(?:assigned|allocated) to " + WHO + "[.;]?$()",
                    // Ada was given delegated authority, with the Chair, to accept a price
                    "^" + WHO
                            + " (?:was|were|is|are) given (?:the )?(?:delegated |full )?(?:authority|permission|approval)(?:, [^,]{3,80},)? to ([a-z-]+)\\b",
                    // Ada and Kit volunteered for the Saturday
                    "^" + WHO + " (?:volunteered|signed up) for ()(?:the |[a-z]|\\d|[A-Z])",
                    // It was left with Ada to choose; this was left to the Clerk
                    "\\b[Ll]eft (?:it )?(?:with|to|for|in the (?:[a-z]+ )?hands of) " + WHO
                            + "(?: to ([a-z-]+)\\b|[.;]?$)",
                    // Ada was left to mend it
                    "^" + WHO + " (?:was|were) left to ([a-z-]+)\\b",
                    // AB - sort the lock; AB/CD: test the restore
                    "^([A-Z]{2,4}(?: ?[/&] ?[A-Z]{2,4}){0,3})(?::| [\u2013\u2014-]) ((?!report\\b|update\\b)[a-z][a-z-]+)(?= [\\w\u00a3$])",
                    // Ada/Kit: check the boiler; Ada - ring the plumber
                    "^" + WHO
                            + "(?::| [\u2013\u2014-]) ((?!Make\\b|[Rr]equest for\\b|[Rr]eport (?:of|on)\\b)[A-Z]?[a-z-]+)(?= (?:the|an?|with|up|to|out|for|on|whether|if|all|our)\\b)")
            .map(Words::pattern)
            .toList();

    /** "Nobody had, Ada said she would as she goes past" */
    private static final Pattern SAID = Pattern.compile(
            "^(?:.{2,60}, )?" + WHO
                    + " (?:said|thought|says|thinks) (?:that )?(?:he|she|they) (?:would|will)(?: do (?:it|so|this|that))?(?=[.,;]| as | if | when | once | and |$)");

    private static final Stems SAYS = Stems.of("said |thought |says |thinks ");

    /** "the roof leaks, Kit can do this" */
    private static final Pattern DO_THIS =
            Pattern.compile("(?:^|, )" + WHO + " (?:can|could|will|would) do (?:this|that|it)\\b");

    /** "Ada, could you write that up?" */
    private static final Pattern COULD_YOU = Pattern.compile(
            "(?:@?[\\w.|-]{2,20}: )?@?([\\p{L}_][\\w.|-]{1,20}),? (?:could|can|would|will) you (?:please |also |then )?([a-z-]+)\\b.*\\?");

    /** "Please let the Secretary know"; "Need to find a room". */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:(?:All (?:[a-z]+ ){0,2}|Anyone [^,.;]{3,60} |Everyone |Members |Participants |Councillors |Trustees )(?:is |are |was |were )(?:all |also )?(?:asked|encouraged|requested|urged) to |(?:All (?:[a-z]+ ){0,2}|Anyone [^,.;]{3,60} |Everyone |(?:The |Current |New |Both )(?:[a-z]+ )?(?:officers|members|volunteers|organi[sz]ers|trustees|governors|councillors) )(?:should|needs? to|ha(?:s|ve) to) |(?:Everyone|Everybody|All|Members),? please (?:to )?|(?:Members|Anyone|Those|Councillors|Governors|Trustees) who (?:ha(?:ve|d|s) not|want|can|wish(?:es)? to) .{3,80}? (?:to|should|will|must|are to) |Please (?:could |can )?|[Ww]ill (?:also |then |now )?(?:be (?=[a-z]+ing))?|(?:Someone|Somebody) (?:should|needs to|has to) |(?:Could|Can|Would) (?:all|everyone|members|people)\\b.{0,30}? please |(?:Still |Also |Then )?[Nn]eed to |Let(?:['\u2019]s| us) |(?:We )?[Nn]eeds? (?:a volunteer|someone|somebody|anyone) to |Must (?:remember to )?|(?:Would|Could|Can|would|could|can) (?:some(?:body|one)|any(?:body|one))(?: else)? (?:please )?|If .{5,60},? please (?:could you |can you )?|Anyone (?:interested|wishing|willing|able|free)(?: [a-z]+){0,4} to "
                    + "|(?:We )?(?:(?:will )?[Nn]eed|must|have|should) (?:to remember to|remember to|someone to|somebody to|volunteers? to|people to) )([a-z-]+)\\b");

    private static final int LONGEST = 220;

    private final Names names;

    ShortTask(Names names) {
        this.names = names;
    }

    /**
     * The task, or {@code null}.
     *
     * @param last whom "he" and "she" mean, or {@code null}
     */
    Commitments.Commitment in(String sentence, String last) {
        if (sentence.length() > LONGEST) {
            return null;
        }
        String asked = asked(sentence);
        if (asked != null) {
            return new Commitments.Commitment(asked);
        }
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(sentence);
            boolean task = m.find() && (m.group(2) == null || m.group(2).isEmpty() || isTask(m.group(2)));
            Commitments.Commitment by = task ? who(m.group(1), last) : null;
            if (by != null) {
                return by;
            }
        }
        Matcher does = sentence.contains(" do ") ? DO_THIS.matcher(sentence) : null;
        Commitments.Commitment by = does != null && does.find() ? who(does.group(1), last) : null;
        Matcher said = by == null && SAYS.in(sentence) ? SAID.matcher(sentence) : null;
        by = said != null && said.find() ? who(said.group(1), last) : by;
        if (by != null) {
            return by;
        }
        Matcher nobody = NOBODY.matcher(sentence);
        return nobody.lookingAt() && isTask(nobody.group(1)) ? new Commitments.Commitment(null) : null;
    }

    /** Somebody, or whom a pronoun means; {@code null} where the words are neither. */
    private Commitments.Commitment who(String words, String last) {
        boolean pronoun = Doer.isPronoun(words);
        return pronoun || isSomebody(words) ? new Commitments.Commitment(pronoun ? last : words) : null;
    }

    /** Whom a question asks to do something, if it is somebody known; else {@code null}. */
    String asked(String sentence) {
        Matcher m = sentence.contains(" you ") ? COULD_YOU.matcher(sentence) : null;
        boolean asks = m != null && m.matches() && names.isSomebody(m.group(1)) && isTask(m.group(2));
        return asks ? m.group(1) : null;
    }

    /** Somebody by name, or "The Harbour Engineer", who is one. */
    private boolean isSomebody(String who) {
        return names.isSomebody(who)
                || who.startsWith("The ") && !who.endsWith("s") && who.indexOf(" and ") < 0 && Actors.endsWithPost(who);
    }

    private static boolean isTask(String verb) {
        return Deeds.isTask(verb)
                || verb.endsWith("ing") && Deeds.doing(verb) != null
                || verb.equals("doing")
                || verb.equals("help")
                || verb.equals("run")
                || verb.equals("go")
                || verb.equals("do")
                || verb.equals("decide");
    }
}
