package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which minutes call those who act: titles, posts, bodies. General words only, no names. */
final class Actors {

    static final String TITLE =
            "(?:Councillors?|Cllrs?\\.?|Cr\\.?|Crs\\.?|Alderman|Ald\\.?|Bailie|Provost|Convener|Drs?\\.?|Doctor|Professor|Prof\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Sir|Dame|Lord|Lady|Baroness|Rev\\.?|Revd\\.?|Reverend|Canon|Fr\\.?|Father|Sister|Trustee|Commissioner|Supervisor|Superintendent|Inspector|Chief"
                    + " Inspector|Sergeant|Sgt\\.?|PCSO|PC|PS|Insp\\.?|Captain|Major|Colonel|Judge|Justice|Hon\\.?|Mayor|Deputy"
                    + " Mayor|Director|Senator|Deputy|Chairman|Chairperson|Chair|President|Governor|Member|Vice[- ]Chair(?:man|woman|person)?)";

    private static final String PART = "(?:(?:Mc|Mac|O['\u2019]|D['\u2019]|de |van |von |Van |De |la |Le"
            + " |al-|Al-)?\\p{Lu}[\\p{L}'\u2019]*(?:-\\p{Lu}[\\p{L}'\u2019]+)?\\.?)";

    /** A person: title and name, or first name or initials and family name. */
    static final String PERSON = "(?:(?:" + TITLE + " ){1,3}(?:\\([^)]{1,20}\\) )?" + PART + "(?: " + PART + "){0,3}|"
            + PART + "(?: " + PART + "){1,3})";

    private static final String POST = "chair(?:man|men|woman|person|s)?|vice[-"
            + " ]chair(?:man|woman|person)?|clerks?|sec|secretar(?:y|iat|ies)|treasurers?|officers?|directors?|managers?|heads?|chief"
            + " executives?|chief executive officer|ceo|cfo|coo|president|vice[-"
            + " ]president|mayor|leaders?|convenors?|conveners?|leads?|co-?ordinators?|administrators?|superintendent|solicitor|engineers?|surveyors?|administrator|staff|members?|councillors?|cllrs?|trustees?|governors?|commissioners?|principal|head"
            + " ?teacher|teachers?|rapporteurs?|editors?|maintainers?|scribe|auditors?|accountants?|consultants?|contractors?|librarian|planners?|analysts?|executives?|registrar|monitor(?:ing)?"
            + " officer|supervisors?|attorney|counsel|architects?|wardens?|stewards?|champions?|representatives?|delegates?|volunteers?|colleagues?|everyone|everybody|all|owners?|handyman|groundsman|caretaker|developers?|residents?|webmaster|pcs?|inspector|sponsors?|proposers?|presenters?|authors?|deput(?:y|ies)|assistants?|advis[eo]rs?|practitioners?|professionals?|cabinet"
            + " member|holder|harbou?rmaster|master|(?:green|head|store|grounds)keeper|commodore|captain|skipper|bosun|vicar|rector|curate|churchwardens?|organist|dean|moderator|ranger|bailiff|foreman|agent|curator|archivist|coach|bursar|matron|ministers?|spokesperson|ambassadors?|liaison|cathaoirleach|provost";
    private static final String BODY =
            "boards?|(?:sub-?)?committees?|councils?|(?:sub-?)?groups?|panels?|teams?|trusts?|partnerships?|authorit(?:y|ies)|administration|departments?|directorates?|division|services?|part(?:y|ies)|cabinet|executive|commission|forums?|agenc(?:y|ies)|universit(?:y|ies)|college|police|association|partners?|organisations?|organizations?|society|foundation|institute|company|companies|bureau|office|ministry|meeting|network|secretariat|federation|town|select ?board|district|municipality|management|parents|officials|union|club|consortium|hospital|surgery|schools?|practices?|sig|hub|units?|ccgs?|icb|lep|nhs|cabinets?|assembly|taskforce|task"
                    + " force|community|chapter";

    private static final Pattern HEAD = Pattern.compile("(?i:" + POST + "|" + BODY + ")");
    private static final Pattern POST_HEAD = Pattern.compile("(?i)(?:" + POST + ")");
    private static final Pattern ANYWHERE = Pattern.compile("(?i)\\b(?:" + POST + "|" + BODY + ")\\b");
    private static final Pattern NAME = Pattern.compile(PERSON);
    private static final Pattern INITIALS = Pattern.compile(
            "(?!(?:PhD|AGM|EGM|AOB|TBC|TBA|PDF|FAQ|VAT|GDPR|CCTV|USB|TV|UK|US|EU|UN|ID)\\b)[A-Z](?:[a-z]?[A-Z]){1,3}s?(?:(?:,| and| &| ?/| \\+| &amp;) ?[A-Z](?:[a-z]?[A-Z]){1,3}){0,4}");

    /** "the Clerk of Works, who ...": where a post may end and a sentence go on. */
    private static final Pattern CUT = Pattern.compile(
            "(?:,| (?:of|for|in|on|at|with|from|to|who|which|that|as|within|across|responsible|and (?=the )|or)\\b)");

    private static final Pattern DEED = Pattern.compile("([A-Z]?[a-z]+) (?:the|an?|all|our|its) ");

    /** "R. Moor and referred": what was done stands behind, and nobody else. */
    private static final Pattern AND_DID = Pattern.compile(" and [a-z]+ed$");

    /** "the three Councillors attending". */
    private static final Pattern PRESENT = Pattern.compile(" (?:attending|present|concerned|involved)$");

    /** "the relevant", "all Ward": what stands in front of a post and is no part of it. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:that |the |a |an |all |any |each |both |one or two |two |three |some |our |its |their |this |said |relevant |appropriate"
                    + " |[Cc]ounty |[Dd]istrict |[Bb]orough |[Cc]ity |[Tt]own |[Pp]arish |[Ww]ard ){1,12}(?=\\S)");

    /** "the report", "the budget": things, that no minutes ask to do anything. */
    private static final Pattern NOT_AN_ACTOR = Pattern.compile(
            "(?i)(?:reports?|minutes|agenda|plan|strategy|review|presentation|update|progress|item|information|approach|proposals?|recommendations?|policy|budget|letter|work|date|details?|contents?|appointment|election|membership|terms|findings?|actions?|sessions?|hearings?|motions?|resolutions?|requests?|discussions?|workshops?|protocols?|purchases?|leases?|adjournment|comments?|agreements?|ordinances?|by-?laws?|contracts?|grants?|plans?|programs?|programmes?|projects?|amendments?)");

    /** A verb with its object: the words are a sentence already, not who acts in it. */
    private static final Pattern FINITE = Pattern.compile(
            "^To [a-z]|^(?:We|I|You|There|It) |^[a-z]{3,}ed [a-z]|[A-Z][\\w'\u2019.-]+,? (?:[a-z]+ly |also |then )?[a-z]{3,}ed"
                    + " \\w|\\b(?i:request|ask|invit|instruct|urg|authori[sz]|thank|recommend|direct|appoint|delegat|not|approv|receiv)(?:e|s|ed|es|ing)?"
                    + " (?:the|an?|that|[A-Z]|officers|staff)|\\b(?:is|are|was|were|be|been|has|have|had|will|would|should|could)"
                    + " |\\b(?:\\w+ed|was|were|had|has|have|been|would|could|should|will)"
                    + " (?:the|a|an|that|to|be|by|with|in|on|at|for|from|been|not)\\b");

    private static final Pattern TITLES = Pattern.compile("(?:" + TITLE + " ){1,12}");

    private static final Pattern POSTWORDS = Pattern.compile("\\b(?:of|for|Chief|General|Assistant|Public)\\b");

    /** Words that open a discussion point, not a name. */
    private static final Pattern GERUND = Pattern.compile(
            "(?i)(?:needs?|ensuring|making|providing|developing|using|supporting|working|getting|having|taking|continuing|encouraging|improving|identifying|asking|raising|looking|being|considering|building|giving|concerns?|clarification|information|further|details?|reference|discussion|how|what|whether|why|when|if|where)\\b");

    /** Who holds a post by himself: whatever the Clerk is to do is a task, whatever verb tells it. */
    private static final Pattern SOLE = Pattern.compile(
            "(?i)(?:the )?(?:(?:parish|town|deputy|assistant|acting|honorary|hon|general|practice|membership) ){0,2}(?:clerk|secretary|treasurer|chair(?:man|person|woman)?|convener|manager|president|webmaster|librarian|administrator|co-?ordinator)");

    private static final Pattern FAMILY_NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+");

    /** "Councillor B". */
    private static final Pattern TITLED = Pattern.compile(TITLE + " (?=\\p{Lu})");

    /** A first name that is such a verb as well. */
    private static final String GIVEN = "Chase";

    private static final Pattern TITLE_WORD = Pattern.compile(TITLE);

    /** "Cllr": how people are addressed, and nobody. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:Cllr|Cr|Councillor|Mr|Mrs|Ms|Miss|Dr|Ald|Prof|Rev|Sgt)\\.?");

    /** "New Condition 23: staff" */
    private static final Pattern NUMBERED = Pattern.compile("^(?:[A-Z][a-z]+ ){1,5}\\d+[a-z]?: ");

    /** "Mr Hill, in reply", "Clerk to write again to both, who": what is told behind somebody. */
    private static final Pattern BEHIND_WHO = Pattern.compile(
            "^(.{2,80}?)(?:,? in (?:reply|response|turn|conclusion)|(?<!\\bup) to (?:write|send|ask|contact|check|call|arrange|bring|report)\\b.*)$");

    private Actors() {}

    /** The words without the number of the clause in front, or {@code null} where they name nobody. */
    static String whoIs(String words) {
        return words == null || ADDRESS.matcher(words).matches()
                ? null
                : BEHIND_WHO.matcher(NUMBERED.matcher(words).replaceFirst("")).replaceFirst("$1");
    }

    /** Whether the words name somebody who can act: the head word is a post or a body, or they are a name. */
    static boolean isActor(String words) {
        String w = LEADING.matcher(words.trim()).replaceFirst("").trim();
        if (w.isEmpty() || w.length() > 140) {
            return false;
        }
        if (GERUND.matcher(w).lookingAt() || FINITE.matcher(w).find() || isDeed(w)) {
            return false;
        }
        if (INITIALS.matcher(w).matches() && !w.equals("IT")) {
            return true;
        }
        Matcher cut = CUT.matcher(w);
        String head = cut.find() && cut.start() > 0 ? w.substring(0, cut.start()) : w;
        head = PRESENT.matcher(head.replaceAll("\\([^)]*\\)", "").trim()).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1)
                .replaceAll("['\u2019]s$", "")
                .replaceAll("[^\\p{L}-]", "");
        if (HEAD.matcher(last).matches()) {
            return true;
        }
        return isPerson(head)
                || isHolder(head)
                || head.contains(" and ")
                        && !AND_DID.matcher(head).find()
                        && isActor(head.substring(0, head.indexOf(" and ")))
                || head.indexOf('/') > 0
                        && isActor(head.substring(0, head.indexOf('/')))
                        && isActor(head.substring(head.indexOf('/') + 1))
                || head.contains(" & ") && isActor(head.substring(0, head.indexOf(" & ")));
    }

    /** "Advise the club that it": what is to be done, and to whom. */
    private static boolean isDeed(String words) {
        Matcher m = DEED.matcher(words);
        return m.lookingAt() && Deeds.isTask(m.group(1));
    }

    /** Whether the words are a person's name, with a title or without. */
    static boolean isPerson(String words) {
        String w = words.trim();
        if (GERUND.matcher(w).lookingAt()) {
            return false;
        }
        return NAME.matcher(w).matches()
                && !beginsWithDeed(w)
                && (isTitled(w)
                        || !ANYWHERE.matcher(w).find()
                                && !NOT_AN_ACTOR
                                        .matcher(w.substring(w.lastIndexOf(' ') + 1))
                                        .matches());
    }

    /** "Send Imaging Protocols": three words in capitals, and the first of them tells what to do. */
    private static boolean beginsWithDeed(String words) {
        String[] each = words.split(" ", 4);
        return each.length > 2 && Deeds.isTask(each[0]) && !each[0].equals(GIVEN);
    }

    /** A title with a name behind it; "Deputy Chief Executive" is a post. */
    static boolean isTitled(String words) {
        Matcher m = TITLES.matcher(words);
        return m.lookingAt()
                && m.end() < words.length()
                && !ANYWHERE.matcher(words.substring(m.end())).find()
                && !POSTWORDS.matcher(words).find();
    }

    /** Whether the words are a post with the name of who holds it: "City Manager Holt". */
    static boolean isHolder(String words) {
        String[] each = words.split(" ", 8);
        int last = each.length - 1;
        if (last < 1
                || last > 6
                || !FAMILY_NAME.matcher(each[last]).matches()
                || ANYWHERE.matcher(each[last]).find()
                || NOT_AN_ACTOR.matcher(each[last]).matches()) {
            return false;
        }
        boolean capitals = true;
        for (String word : each) {
            capitals &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        }
        boolean post = POST_HEAD.matcher(each[last - 1]).matches()
                || last > 1 && POST_HEAD.matcher(each[last - 2]).matches();
        return capitals && post;
    }

    /** "the Clerk", "Practice Manager": a post that one person holds. */
    static boolean isSole(String words) {
        return SOLE.matcher(words).matches();
    }

    /** Whether one person is meant: by name, by title, or by a post with a name. */
    static boolean isIndividual(String words) {
        String w = LEADING.matcher(words.trim()).replaceFirst("").trim();
        return isPerson(w) || isHolder(w);
    }

    /** Whether the words are a thing that is spoken about, not somebody. */
    static boolean isThing(String words) {
        return NOT_AN_ACTOR.matcher(words.substring(words.lastIndexOf(' ') + 1)).matches();
    }

    static boolean startsWithTitle(String words) {
        return TITLED.matcher(words).lookingAt();
    }

    /** Whether the word is a title in front of names. */
    static boolean isTitleWord(String word) {
        return TITLE_WORD.matcher(word).matches();
    }

    static boolean isInitials(String words) {
        return INITIALS.matcher(words).matches();
    }

    /** Whether a post or a body is named anywhere in the words. */
    static boolean namesRole(String words) {
        return ANYWHERE.matcher(words).find();
    }

    /** Whether the last of the words is a post: "the Harbour Clerk". */
    static boolean endsWithPost(String words) {
        return isPost(words.substring(words.lastIndexOf(' ') + 1));
    }

    static boolean isPost(String word) {
        return POST_HEAD.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
