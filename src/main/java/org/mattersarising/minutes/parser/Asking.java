package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in which somebody is asked to do something, or something is asked for. Spec 8.3, 8.7. */
final class Asking {

    /** Spec 8.3: somebody is asked to do something. */
    private static final Pattern ASKED = Pattern.compile("^(.{0,120}?)\\b" + Doer.ADVERBS
            + "(?:requested|[Aa]sked|instructed|tasked|directed|reminded(?! that\\b)|requests|asks|directs|instructs) (?:(that (?:for"
            + " )?.{3,160})|((?:(?! that ).){2,100}?) to (?!the\\b|an?\\b|[A-Z])([a-z-]+)\\b)");

    /** "the Clerk was also asked to". */
    private static final Pattern IS_ASKED = Pattern.compile(
            "^(.{2,200}?) (?:was|were|is|are|has been|have been|will be|would be|should be) " + Doer.ADVERBS
                    + "(?:requested|asked|instructed|tasked|directed|invited|reminded|mandated|assigned|delegated|deputed)"
                    + " to ([a-z-]+)\\b");

    /** "A request was made for the Clerk to write": what is asked of somebody named. */
    private static final Pattern A_REQUEST =
            Pattern.compile("\\b[Aa] request was made (?:for|that) (.{2,100}?) (?:to|be) ([a-z-]+)\\b");

    /** Spec 8.7: a member asks for a report. */
    private static final Pattern REPORT_WANTED = Pattern.compile(
            "^((?:The )?[A-Z][\\w.'\u2019-]*(?: [A-Z][\\w.'\u2019-]*){0,3}(?: (?:members|councillors|trustees|governors|representatives))?) (?:also |then |further )?(?:requested|requests|asked for|asks for|called for|would like|would welcome)"
                    + " (?:an?|the|some|further|regular|more|another) (?:[\\w-]+"
                    + " ){0,4}?(?:updates?|reports?|briefings?|presentations?|overview|analysis|review|breakdown|workshop|meeting|list|article|summary|estimates?|quotes?|schedule|version|table|cop(?:y|ies)|spreadsheet|figures|information|details|clarification|plan|map|letter|discussion|wording|costings?|costs|prices?|date|draft|note|numbers|statistics|evidence|timetable|timeline|programme|statement|photographs?|minutes|records?)\\b|^((?:The )?[A-Z][\\w.'\u2019-]*(?: [A-Z][\\w.'\u2019-]*){0,3}) (?:also |then )?(?:(?:requested|asked for) (?:information|details|figures|clarification|feedback|quotes|costs|data|statistics|numbers|photographs|copies) |requested (?:an?|more|further) (?!motion|vote|roll|recess|break|moment|leave|short|brief)|asked for (?:help|assistance|volunteers|input|feedback|comments|suggestions) )[a-z]");

    /** "The Board gave direction to staff to prepare", "Mr Hill asked staff for the figures" */
    private static final Pattern DIRECTED = Pattern.compile(
            "\\b(?:gave|gives|provided) (?:direction|directions|instructions?) (?:to|for) (.{2,60}?) to ([a-z-]+)\\b|\\b(?:asked|requested) ((?:the )?[\\w' ]{2,40}?) for (?:the|an?|more|further|some|details?|information|copies|figures|clarification) ");

    /** "Members were for it but", in front of "asked" */
    private static final Pattern AND_THEY = Words.pattern("(?:The )?{decider}\\b[^.;]{3,110} (?:and|but) ");

    private static final Pattern MEMBER =
            Words.pattern(Actors.TITLE + " [A-Z].*|(?:The )?(?:[A-Z][\\w&]* ){0,3}(?:{post}|{decider})");

    /** "The Board would like to see". */
    private static final Pattern WISHES = Words.pattern(
            "^(?:The )?{decider} would (?:like|wish|welcome) (?:to (?:have|see|receive)\\b|an?\\b|the\\b)");

    /** "He would like the Council to review it" */
    private static final Pattern WOULD_LIKE = Words.pattern(
            "\\bwould like ((?:the |all )?(?:{decider}|{post})|[A-Z][\\w\u2019-]+(?: [A-Z][\\w\u2019-]+)?|him|her|them) to ([a-z][a-z-]+)\\b");

    /** "Members asked to be kept informed"; "he asked if the group could have the figures". */
    private static final Pattern TO_RECEIVE = Words.pattern(
            "\\b(?:asked|requested|wished|wanted) (?:to (?:add|put|place|include|have) .{3,140} agenda\\b|(?:to have )?sight of\\b|(?<=asked |requested )to see (?:the|a|an|more|some|how)\\b|to be (?:provided|furnished|supplied|sent|given|kept|updated|informed|notified)\\b"
                    + "|(?:if|whether) (?:(?:the (?:[\\w-]+ ){0,3}?)?{decider}|they|he|she|we) (?:could|might|can) (?:please )?(?:receive|have|be (?:given|provided|sent|supplied|informed|updated))\\b)");

    /** What was asked was decided on the spot. */
    private static final Pattern ANSWERED =
            Words.pattern(",? (?:and (?:it |this )?|which |this |(?:the )?{decider})(?: ?was| were)?"
                    + " ?(?:agreed|approved|refused|declined|noted)\\b");

    /** "asked that his comment be recorded": the minutes do so by telling it. */
    private static final Pattern RECORDED = Pattern.compile(
            "\\bbe (?:simply )?(?:recorded|minuted|noted|deferred|suspended|tabled|withdrawn|allowed|pulled|lifted|removed from the)\\b");

    /** "asked that he now report it" */
    private static final Pattern THAT_HE = Pattern.compile("that (?:for )?(?:he|she|they) ");

    /** "reminded members that forms need signing": what each of them has to do. */
    private static final Pattern REMINDED = Pattern.compile(
            "^.{2,60}? (?:also |then )?reminded ([^,.;]{3,60}?)(?: present)? (?:that|of) .*\\b(?:must|needs?|ha(?:s|ve) to|(?:is|are) (?:due|to be)|should|deadline)\\b");

    /** "directed her to": whom the sentence before names. */
    private static final Pattern THEM = Pattern.compile("him|her|them|him or her");

    /** "Transportation", "the Chief": who can be asked for anything. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:[Tt]he )?(?!He|She|They|It|Members|Those|Everyone|All|Councillors|Residents|Trustees)[A-Z][\\w&'\u2019-]*(?: (?:and |of |for |& )?[A-Z][\\w&'\u2019-]*){0,4}");

    private static final Pattern BE_ASKED = Pattern.compile("\\b(?:be|been|was|were|is|are|being|had|as)\\s*$");

    /** "A suggested that Carl draw up a list", "A recommended BJ contacts them" */
    private static final Pattern SUGGESTED = Pattern.compile(
            "\\b(?:suggested|recommended|proposed) (?:that )?((?:the )?[A-Z][\\w.\u2019'-]*(?: [A-Z][\\w'\u2019-]+)?|he|she|they) (?:should )?([a-z][a-z-]+)\\b");

    /** "Members asked for a policy to be drafted by officers" */
    private static final Pattern TO_BE_DONE = Pattern.compile(
            "^(.{3,80}?) (?:also |then |further )?(?:asked|called|requested)(?: for)? .{2,140}? (?:to )?be ([a-z]+)\\b");

    /** "Ada Moor tasked with finding a room" */
    private static final Pattern TASKED = Pattern.compile(
            "(.{2,60}?) (?:(?:was|were|is|are|has been) )?(?:tasked|charged) with (?:[a-z]+ing|the)\\b");

    private static final Stems ASKS =
            Stems.of("request|ask|call|instruct|direct|remind|invited|mandated|assigned|delegated|deputed|charged");

    private static final Pattern AND_ASKED = Pattern.compile(
            ",? (?:and|but) (?:also |then )?(?:asked|requested|directed|instructed) (.{2,60}?) to (?!the\\b|an?\\b)([a-z-]+)\\b");

    private static final Stems SUGGESTS = Stems.of("suggested|recommended|proposed");

    private final OwnerReader owners;
    private final Doer doer;

    Asking(OwnerReader owners, Doer doer) {
        this.owners = owners;
        this.doer = doer;
    }

    /** Whether somebody asks to be given or told something. */
    static boolean wants(String s) {
        return (s.contains("asked ") || s.contains("requested ") || s.contains("wished ") || s.contains("wanted "))
                && TO_RECEIVE.matcher(s).find()
                && !ANSWERED.matcher(s).find();
    }

    /**
     * Who is asked, or {@code null} where nobody is asked for anything.
     *
     * @param last whom "her" and "him" mean, or {@code null}
     */
    Commitments.Commitment in(String s, String last) {
        if (wantsReport(s) || WISHES.matcher(s).find()) {
            return new Commitments.Commitment(null);
        }
        Commitments.Commitment liked = s.contains(" would like ") ? doer.deed(WOULD_LIKE, s, null) : null;
        if (liked != null) {
            return liked;
        }
        Commitments.Commitment by = SUGGESTS.in(s) ? suggested(s) : null;
        if (by != null || !ASKS.in(s)) {
            return by;
        }
        Matcher reminded = REMINDED.matcher(s);
        if (reminded.find() && !reminded.group(1).contains(" to ")) {
            return new Commitments.Commitment(doer.names().actor(reminded.group(1)));
        }
        by = tasked(s);
        by = by == null ? directed(s) : by;
        by = by == null ? asked(s, last) : by;
        by = by == null ? toBeDone(s) : by;
        by = by == null ? doer.deed(IS_ASKED, s, null) : by;
        by = by == null ? isAsked(s) : by;
        return by == null ? doer.deed(A_REQUEST, s, null) : by;
    }

    /** "explained that it could not be decided, and asked Ms Moor to speak with them": what is asked behind what was told. */
    Commitments.Commitment behindAnd(String s, int told) {
        Matcher m = ASKS.in(s) && !s.endsWith("?") ? AND_ASKED.matcher(s) : null;
        String actor = m != null && m.find(told) && Deeds.isTask(m.group(2))
                ? doer.names().actor(m.group(1))
                : null;
        return actor == null ? null : new Commitments.Commitment(actor);
    }

    private Commitments.Commitment suggested(String s) {
        Matcher m = SUGGESTED.matcher(s);
        if (!m.find() || !isBase(m.group(2))) {
            return null;
        }
        if (Doer.isPronoun(m.group(1))) {
            return Deeds.isTask(m.group(2)) ? new Commitments.Commitment(null) : null;
        }
        return doer.names().isSomebody(m.group(1)) ? new Commitments.Commitment(m.group(1)) : null;
    }

    private Commitments.Commitment tasked(String s) {
        Matcher m = TASKED.matcher(s);
        return m.lookingAt() ? byActor(m.group(1)) : null;
    }

    private Commitments.Commitment directed(String s) {
        Matcher m = DIRECTED.matcher(s);
        return m.find() ? byActor(m.group(1) != null ? m.group(1) : m.group(3)) : null;
    }

    private Commitments.Commitment byActor(String words) {
        String actor = doer.names().actor(words);
        return actor == null ? null : new Commitments.Commitment(actor);
    }

    private boolean wantsReport(String s) {
        Matcher m = REPORT_WANTED.matcher(s);
        if (!m.find()) {
            return false;
        }
        String who = m.group(1) != null ? m.group(1) : m.group(2);
        return MEMBER.matcher(who).matches()
                || doer.names().isNamed(who)
                || doer.names().isOne(who);
    }

    private Commitments.Commitment toBeDone(String s) {
        Matcher m = TO_BE_DONE.matcher(s);
        boolean asks = m.find()
                && Deeds.isDone(m.group(2))
                && doer.names().actor(m.group(1)) != null
                && !RECORDED.matcher(s).find()
                && !ANSWERED.matcher(s).find();
        return asks ? new Commitments.Commitment(owners.doneBy(s)) : null;
    }

    /** "write", "writes" */
    private static boolean isBase(String verb) {
        return Deeds.isTask(verb) || Deeds.isDoneBy(verb);
    }

    /** "Mr Carne was asked to see the builder": of one person, whatever the verb. */
    private Commitments.Commitment isAsked(String s) {
        Matcher m = IS_ASKED.matcher(s);
        boolean found = m.find() && !m.group(2).equals("be");
        String actor = found ? doer.names().actor(m.group(1)) : null;
        boolean office = found && OFFICE.matcher(m.group(1)).matches();
        return office || actor != null && doer.names().isOne(actor)
                ? new Commitments.Commitment(actor == null ? m.group(1) : actor)
                : null;
    }

    private Commitments.Commitment asked(String s, String last) {
        Matcher m = ASKED.matcher(s);
        if (!m.find()
                || BE_ASKED.matcher(m.group(1)).find()
                || ANSWERED.matcher(s).find()) {
            return null;
        }
        boolean somebody = m.group(1).isBlank()
                || doer.names().actor(m.group(1)) != null
                || doer.names().couldBeCalled(m.group(1).trim().replaceFirst(" has$", ""))
                || Doer.isPronoun(m.group(1).trim())
                || doer.subject(m.group(1), null) != null
                || AND_THEY.matcher(m.group(1)).matches();
        if (!somebody) {
            return null;
        }
        if (m.group(2) != null) {
            return askedThat(m.group(2), last);
        }
        if (THEM.matcher(m.group(3)).matches()) {
            String whom = m.group(3).equals("them") ? null : last;
            boolean task = Deeds.isTask(m.group(4)) || Doer.isActOf(m.group(4), s, m.end(4));
            return task ? new Commitments.Commitment(whom) : null;
        }
        String actor = doer.names().actor(m.group(3).replaceFirst("^for ", ""));
        return actor == null || Doer.isState(m.group(4)) && !m.group(4).equals("continue")
                ? null
                : new Commitments.Commitment(actor);
    }

    /** @param that "that the Clerk write", "that he report it" */
    private Commitments.Commitment askedThat(String that, String last) {
        if (RECORDED.matcher(that).find()) {
            return null;
        }
        if (THAT_HE.matcher(that).lookingAt()) {
            return new Commitments.Commitment(that.contains("they ") ? null : last);
        }
        String named = owners.read(that.replaceFirst("^that (?:for )?", ""));
        return new Commitments.Commitment(named != null ? named : Agreed.bare(that, doer.names()));
    }
}
