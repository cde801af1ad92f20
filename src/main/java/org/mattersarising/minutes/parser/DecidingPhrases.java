package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phrases by which minutes tell a decision without a word of decision in front. Above each is one that it finds. Spec 4.8. */
final class DecidingPhrases {

    private static final String HOW = "(?:[a-z]+ly |also |then )";

    private static final String VOTES = "(?:[a-z]+ly |\\d+ ?(?:to|-|\u2013) ?\\d+ )?";

    private static final String DONE = "(?:agreed|approved|accepted|adopted|homologated|noted|confirmed|ratified"
            + "|elected|re-elected|appointed|co-opted|endorsed|decided|resolved|carried|passed|authori[sz]ed|granted"
            + "|received and noted|awarded|supported|sanctioned|acceded|tabled|content (?:to|with|that)"
            + "|voted " + VOTES + "(?:to|that|in favou?r)"
            + "|(?:received|considered|reviewed|discussed) and (?:approved|agreed|accepted|adopted|noted))";

    /** "Item 4: ", "Budget – ". */
    private static final String LABEL = "(?:[^:.\u2013-]{2,90}(?::-?| \u2013| -) )?";

    private static final String DECIDERS = "(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Mm]embers|[Aa]ll|[Tt]rustees"
            + "|[Gg]overnors|[Tt]rusts|[Pp]anel|[Mm]eeting|[Cc]ouncillors|[Ww]e|[Ee]veryone|[Pp]artners|[Tt]eam"
            + "|[Ff]orum|[Pp]artnership|[Cc]abinet|[Ee]xecutive|[Aa]ssembly|[Dd]irectors|[Cc]ommissioners|[Ss]upervisors|[Dd]elegates|[Ss]enators?|[Ss]enate|[Cc]ouncilmembers"
            + "|[Ss]electmen|[Oo]wners|[Ss]ession)";

    private static final String BODY = "(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Tt]rustees|[Mm]embers)";

    private static final String PAPERS =
            "(?:[Mm]inutes|[Rr]eports?|[Aa]ccounts|[Bb]udget|[Mm]otion|[Aa]genda|[Pp]roposal"
                    + "|[Pp]lan|[Pp]olicy|[Aa]ction plan|[Aa]pplication|[Ii]nvoices?|[Pp]ayments?|[Rr]esolution"
                    + "|[Tt]erms of [Rr]eference|[Aa]mendments?|[Rr]ecommendations?|[Ss]trategy|[Nn]omination)";

    private static final List<Pattern> PHRASES = Stream.of(
                    // It was unanimously agreed
                    "\\b[Ii]t (?:was|is) " + HOW + "{0,2}" + DONE + "\\b",
                    // After a debate, the Harbour Board agreed
                    "^" + LABEL
                            + "(?:(?:After|Following|In|By|On|Upon|With|Per|Having) [^,.]{3,60}?,? )?(?:[Tt]he )?"
                            + "(?:[A-Z][\\w'\u2019&-]* ){0,6}?" + DECIDERS + " (?:was |were |have |has )?"
                            + "(?:[a-z]+ly |also |then |all |present ){0,2}" + DONE + "\\b",
                    // Having seen the plans, and after some talk, the Board now accepted
                    "(?<!\\b(?:which|that|when|if|as|after|before|until|once|whether)\\b.?)(?:^|[ (])(?:[Tt]he )(?:[A-Z][\\w'\u2019&-]* ){0,4}?"
                            + DECIDERS
                            + " (?:[a-z]+ly |also |then |all |now |present |have |has ){0,2}(?:agreed|approved|accepted|adopted|endorsed|decided|resolved|ratified|authori[sz]ed|concurred|voted|consented)\\b",
                    // Everyone agreed; the Clerk read it and all agreed
                    "\\b(?:[Ee]veryone|[Ee]verybody|[Aa]ll present|[Aa]ll members|[Aa]ll parties) (?:[a-z]+ly |were |was )?(?:agreed|approved|accepted|in agreement|happy|fine with|content)\\b",
                    // read and signed; proposed and passed; was voted to the chair
                    "\\b(?:was|were) (?:then )?(?:read|proposed|seconded)(?:,? (?:and )?[a-z]+ed)? and (?:signed|passed|carried)\\b|\\bvoted to (?:the |take the )?chair\\b",
                    // The move is deferred; the release will be put off until May
                    "\\b(?:is|are|was|were|be|been) (?:now |therefore )?(?:deferred|put off|postponed|put back|shelved|held over) (?:to|until|till|pending)\\b",
                    // The budget for the quay was then approved
                    "\\b" + PAPERS + "\\b.{0,220}? (?:was|were|be|is|are) "
                            + "(?:[a-z]+ly |also |then |seconded and |(?:taken as )?read(?:,| and) ){0,2}" + DONE
                            + "\\b",
                    // The mooring fees were noted by
                    "\\b(?:was|were) " + HOW
                            + "?(?:noted|approved|adopted|agreed|accepted|ratified|endorsed|received|confirmed)\\b"
                            + "(?=[.,;:]| by | as | for | subject | and | with | unanimously|$)",
                    // The memorial was reviewed and approved; copies were circulated and agreed
                    "\\b(?:was|were) (?:[a-z]+ly )?(?!not\\b)[a-z]+ed and (?:all |then |[a-z]+ly )?"
                            + "(?:approved|agreed|adopted|accepted|ratified|endorsed|noted)\\b",
                    // The following cheques were approved at the meeting
                    "\\bfollowing (?:[a-z]+ ){1,3}(?:was|were) (?:[a-z]+ly )?(?:approved|agreed|adopted|accepted|authori[sz]ed)\\b",
                    // No objections raised; there were no objections from the Council
                    "\\b(?:[Nn]o|NO) (?:OBJECTIONS?|[Oo]bjections?|adverse comments?)(?: (?:was|were))?"
                            + "(?: raised| received from| from (?:the )?(?:[Cc]ouncil|[Mm]embers|[Cc]ommittee|[Cc]ouncillors)|[.]?$)",
                    // all resolved to continue their objection; elected to take no action
                    "\\b(?:all|and|they|[Mm]embers|" + BODY + ") (?:resolved|elected|opted|chose) (?:not )?to\\b",
                    // Extension at the quay - recommend approval
                    "[\u2013-] (?:[Rr]ecommend(?:ed)?|[Nn]o|[Ss]upport(?:ed)?) (?:approval|refusal|objections?)\\b",
                    // The statement, after discussion, unanimously accepted as amended; the review tabled
                    "^[A-Z](?:(?!\\b(?:has|have|had|not|was|were|be|been|is|are|which|who|that)\\b)[^.:;]){2,140}?"
                            + " (?:all )?(?:[a-z]+ed,? (?:and )?){0,2}(?:[a-z]+ly )?"
                            + "(?:approved|accepted|adopted|ratified|endorsed|tabled|deferred)"
                            + "(?: unanimously| as (?:amended|presented|corrected|circulated))?(?:\\.?$|: )",
                    // We looked at the report and decided to withdraw the money
                    "^(?:We|we|[Tt]he [A-Z][a-z]+|[Mm]embers) (?:[a-z]+ed|heard)\\b.{3,200}?,? and (?:[a-z]+ly |then )?"
                            + "(?:agreed|decided|resolved|determined|voted) (?:to|that|not)\\b",
                    // The Directors determined that
                    "\\b" + DECIDERS + " (?:[a-z]+ly |also |then )?determined (?:to|that|not)\\b",
                    // proposed A Hill seconded B Dale pass for payment
                    "\\bproposed(?: by)? [A-Z][^;]{1,40}?,? (?:and )?seconded(?: by)? [A-Z]",
                    // Discussed the letter - agreed that it would be too dear
                    "[\u2013-] (?:[a-z]+ly )?(?:agreed|decided|resolved) (?:that|to|not)\\b",
                    // The drawing of four books was chosen; asked for and was granted
                    "\\b(?:was|were) (?:[a-z]+ly )?(?:chosen|selected)\\b|\\band (?:was|were) granted\\b",
                    // Minutes approved with amendments
                    "^(?:[Tt]he )?(?:[Mm]inutes|[Aa]genda)\\b.{0,60}? (?:approved|agreed|accepted|adopted)(?: with (?:[a-z]+ )?(?:amendments?|corrections?|changes?))?\\.?$",
                    // The minutes were amended and then adopted and signed
                    "\\b(?:was|were) (?:[a-z]+ed accordingly,? )?(?:and )?(?:then )?(?:adopted|approved|agreed|accepted) and signed\\b",
                    // Ada volunteered to be secretary
                    "\\bvolunteered (?:to (?:be|act as|serve as|stand as|become)|as)\\b",
                    // ..., and so the Board approved
                    ", (?:and |so )?(?:the )?" + BODY + " " + HOW + "{0,2}" + DONE + "\\b",
                    // Minutes of the last meeting: approved and signed
                    "\\b(?:[Mm]inutes|[Mm]ins|[Aa]genda)\\b[^.]{0,80}?"
                            + " (?:[Aa]pproved|[Aa]greed|[Aa]ccepted|[Cc]onfirmed)(?: and signed\\b|\\.?$)",
                    // The Trustees received the annual report
                    "^(?:[Tt]he )?" + BODY + " received (?:the|a copy)\\b.{0,200}?"
                            + "\\b(?i:reports?|minutes|calendar|letter|correspondence|petition|statements?|accounts)\\b",
                    // Proposed by one and seconded by another
                    "\\b(?:proposed|nominated) .{2,60}?,? (?:and )?(?:(?:this|it|he|she) )?(?:was )?"
                            + "(?:seconded|2nd(?:ed)?) by\\b",
                    "(?:was|were) (?:duly )?proposed(?: for adoption)? by .{2,60}? (?:and )?seconded by",
                    // The Board agrees to close the list; all agree the classes remain
                    "^" + LABEL + "(?:[Tt]he )?(?:[A-Z][\\w'\u2019&-]* ){0,6}?" + DECIDERS
                            + " (?:[a-z]+ly |all |also )?(?:agrees?|approves?|decides?|accepts?|adopts?|endorses?)"
                            + " (?:to|that|on|with|the|an?|this|[a-z]+ (?:is|are|be|should|will|would|remains?|stays?)) ?",
                    // The SLC decided to support the bid; HB resolved not to
                    "^(?:The )?[A-Z]{2,5} (?:[a-z]+ly |also |then )?(?:(?:agreed|decided|resolved|voted|elected) (?:to|that|not|the|on)|accepted|approved|adopted|endorsed|rejected|ratified)\\b",
                    // The PTA support the idea; most of the members supported this motion
                    "^(?:The )?(?:[A-Z]{2,5}|(?:[Aa] )?[Mm]ajority of .{3,30}?|Most .{3,30}?|All .{3,30}?|" + DECIDERS
                            + ") (?:[a-z]+ly |also |all )?supports?(?:ed)? (?:the|this|that|an?|it)\\b",
                    // Approval was given; agreement was reached
                    "\\b(?:[Aa]greement|[Aa]pproval|[Pp]ermission|[Cc]onsent|[Aa]ssent) (?:was|is) (?:[a-z]+ly )?(?:given|granted|reached|obtained)\\b",
                    // Ada was declared elected
                    "\\bdeclared (?:[a-z]+ly |to be )?elected\\b",
                    // Ada proposed the minutes accepted as true, seconded Kit; payments approved Ada, seconded Kit
                    "\\b(?:accepted|approved|adopted|agreed)\\b.{0,80}?,? seconded\\b",
                    // Some repairs were discussed but it was then agreed that
                    "\\b(?:and|but|then) (?:[a-z]+ly |also )?agreed that\\b",
                    // Ada agreed to chair; Kit offered to be the secretary
                    "\\b(?:agreed|offered|volunteered|is willing|was willing) to (?:be|chair|act as|serve as|stand as|stand in|become|remain|stay on)\\b",
                    // The Chair appointed Ada to serve as
                    "^(?:The )?[A-Z][\\w ]{2,40}? (?:appointed|co-opted|nominated) [A-Z][\\w ]{2,40}? (?:to|as|for)\\b",
                    // Kit invited to be a member
                    "\\binvited to (?:be|become)\\b",
                    // An interim arrangement was made; a meeting was organised for Tuesday
                    "\\barrangements? (?:was|were) (?:made|agreed) (?:for|that|to)\\b|\\b(?:meeting|visit|workshop|event|date) (?:was|is) (?:now |then )?(?:organised|arranged|scheduled|set|fixed) for\\b",
                    // It was felt that it would be better to wait
                    "\\b[Ii]t was (?:generally |also )?felt (?:that )?(?:it|this|that) would be (?:better|best|wise|right|preferable)\\b",
                    // The consensus was to wait; there was agreement to hold a sale
                    "\\b[Cc]onsensus (?:of the [\\w ]{3,30} )?(?:was|is) (?:to|that|for)\\b|\\b[Tt]here (?:was|is) (?:general |unanimous |full |clear )?(?:agreement|consensus|support) (?:to|that|for|on)\\b",
                    // Fees were set at ten pounds; fees to remain at ten pounds
                    "\\b(?:was|were) set at [\u00a3$\u20ac\\d]|\\bto (?:remain|stay) (?:at [\u00a3$\u20ac\\d]|the same\\b|unchanged\\b|as (?:is|it is|they are)\\b)",
                    // A vote of sympathy was passed
                    "\\b[Vv]otes? of (?:sympathy|thanks|congratulations?|condolence|confidence)\\b.{0,60}\\b(?:passed|extended|proposed|given)\\b",
                    // A working group was set up
                    "\\b(?:[Gg]roup|[Cc]ommittee|[Pp]arty|[Pp]anel)\\b.{0,60}? (?:was|were) (?:then |also )?(?:set up|formed|established|created)\\b",
                    // Noted.
                    "^(?:Accepted|Approved|Agreed|Noted|Carried|Decided|Deferred|Received"
                            + "|No (?:objections?|comments?|action)(?:\\.|$))\\b",
                    // agreed and signed as a true record
                    "\\bagreed (?:and signed )?as (?:an? |being )?(?:true|correct|accurate)\\b",
                    "\\bsigned (?:off )?as (?:an? )?(?:true|correct|accurate)\\b",
                    // took note of
                    "\\btook note of\\b",
                    // was presented and approved
                    "\\bwas (?:submitted|presented) and (?:[a-z]+ly )?(?:approved|noted|agreed|adopted)\\b",
                    // was duly elected; The following officers were elected
                    "\\b(?:was|were) (?:duly )?(?:elected|re-elected|appointed|co-opted|nominated)\\b",
                    "\\bfollowing (?:\\w+ ){0,3}were (?:[a-z]+ly )?(?:elected|appointed|nominated|co-opted)\\b",
                    // a decision was taken to
                    "\\bdecision (?:was|has been) (?:made|taken) (?:not )?(?:to|that)\\b",
                    // has been agreed by the
                    "\\b(?:has|have) been (?:agreed|approved|accepted|adopted|endorsed|ratified)"
                            + "(?: by (?:the|all)\\b| for\\b|[.,]|$)",
                    // approved by all members
                    "\\b(?:accepted|approved|agreed|adopted|ratified|endorsed|carried|refused|rejected|declined|deferred) by (?:the |all )?"
                            + "(?:[Gg]roup|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Mm]embers|[Mm]eeting|[Tt]rustees|[Gg]overnors"
                            + "|all|everyone|those)\\b",
                    // The Panel considered the letter from the ferry company and agreed
                    "^" + LABEL + "(?:[Tt]he )?(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Mm]embers|[Tt]rustees"
                            + "|[Gg]overnors|[Pp]anel) (?:discussed|considered|reviewed|received|heard|debated)\\b"
                            + ".{3,200}?,? and (?:[a-z]+ly |then )?"
                            + "(?:agreed|approved|accepted|adopted|decided|resolved|voted|endorsed|supported|ratified|confirmed|rejected)\\b",
                    // The Commissioners voted 4-1 to
                    "\\b(?:[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Mm]embers|[Gg]roup|[Tt]rustees|[Cc]ommissioners"
                            + "|[Gg]overnors) (?:[a-z]+ly |then )?voted " + VOTES + "(?:to|that|in favou?r|for)\\b",
                    // Fees for visitors approved unanimously.
                    "^[A-Z](?:(?!\\b(?:has|have|had|not|as)\\b)[^.,:;]){2,70}"
                            + " (?:noted|approved|accepted|adopted|agreed|ratified|endorsed|confirmed)"
                            + "(?: unanimously)?\\.?$",
                    // we have all decided to
                    "\\bwe (?:have |had )?(?:all )?(?:decided|resolved|voted) (?:to|that|not)\\b",
                    // The earlier gift has been rescinded; both were then elected
                    "(?<!\\b(?:which|who|that|as|if|when|once|until|whether|already|previously)) (?:was|were|has been|have been|is|are)"
                            + " (?:[a-z]+ly |now |also |then |all |both ){0,2}(?:agreed|approved|accepted|adopted|resolved"
                            + "|carried|elected|re-elected|appointed|co-opted|ratified|authori[sz]ed|rescinded|deferred|rejected"
                            + "|tabled|endorsed|seconded|postponed)\\b(?! by (?:the )?(?:Borough|District|County|City"
                            + "|Government|Planning|Department|Minister|Secretary of State))",
                    // The outcome was that no payment can be made
                    "\\b(?:outcome|consensus|decision|conclusion|agreement|feeling) (?:was|is) (?:that|to)\\b|\\b[Cc]onsensus (?:to|that)\\b",
                    // The Board felt that they should wait
                    "^(?:[Tt]he )?" + DECIDERS
                            + " (?:[a-z]+ly |all )?(?:felt|concluded|considered) (?:that )?(?:they|we|it|the|no)\\b.{1,80}?\\b(?:should|not|no)\\b",
                    // The Council had no objection; no objection was made
                    "\\b(?:had|have|has) no objections?\\b|\\b[Nn]o objections? (?:was|were) (?:made|raised|received)\\b",
                    // Ada agreed to continue as Treasurer
                    "\\b(?:agreed|willing|happy) to (?:continue|serve|stay on|act|stand|remain|carry on) (?:again )?as\\b",
                    // All were in favour of the proposal; taken as read
                    "\\b(?:[Aa]ll|[Mm]embers|[Ee]veryone|[Mm]ajority) (?:present )?(?:were|was|voted) in favou?r\\b|\\b(?:was|were) taken as read\\b|\\bvoted on ?to the\\b",
                    // The date of the fair was set for 6 July
                    "\\b[Dd]ates?\\b.{0,60} (?:(?:was|were) )?(?:agreed|set|fixed|confirmed) (?:for|as|at)\\b",
                    // The Council objected on the grounds of traffic; members raised no concerns
                    "^" + LABEL + "(?:[Tt]he )?(?:[A-Z][\\w'\u2019&-]* ){0,4}?" + DECIDERS
                            + " (?:[a-z]+ly |also |then |all )?(?:supports?|objects?|objected|opposes?|opposed|declined|refused|rejected"
                            + "|settled on|chose|deferred|tabled|postponed|raised no (?:objections?|concerns?|comments?))\\b",
                    // Ada was thanked and elected as Chair
                    "\\band (?:duly |unanimously |then )?(?:re-)?(?:elected|appointed|co-opted)\\b(?: as | to | on|[.,]|$)",
                    // It was felt that the fee should stay; the rules were signed off
                    "\\b[Ii]t was (?:generally |also )?felt that\\b.{1,100}\\bshould\\b|\\b(?:was|were) signed off\\b",
                    // M/S Moor/Hill to accept the report
                    "^M/?S(?:/?[CPU])?\\b.{2,60}? to [a-z]",
                    // Mia seconds, passed unanimously
                    "\\bseconds?(?:ed)?(?: it)?,? (?:and )?(?:passed|carried|approved|adopted|all in favou?r)\\b",
                    // put on hold; was deferred
                    "\\bput on hold\\b",
                    "\\bwas (?:tabled|deferred|postponed|withdrawn|declined)\\b")
            .map(Pattern::compile)
            .toList();

    /** Each phrase holds one of these. Most sentences hold none, and to look for them costs a hundredth of looking for the phrases. */
    private static final List<String> STEMS =
            List.of(("gree|pprov|ccept|dopt|omologated|oted|onfirm|atified|lected|ppointed|o-opted|ndorsed|ecided|"
                            + "esolved|arried|passed|uthori|granted|eceived|warded|upported|anctioned|acceded|tabled|"
                            + "content |oposed|ominated|eferred|No |took note|signed |decision|on hold|ostponed|ithdrawn|"
                            + "eclined|bjection|pted to|chose |olunteered|hosen|ecommend|etermined|support|object|oppose|"
                            + "efused|settled on|onsensus|M/S|MS|willing to |happy to |taken as |in favo|date |dates |Date|"
                            + "escinded|ejected|outcome|conclusion|feeling|felt |concluded|considered |ndorses|ecides|"
                            + "verybody|veryone|ead and|put off|put back|helved|held over|oncurred|ermission|onsent|ssent|"
                            + "nvited to|rrangement|rganised|rranged|cheduled|fixed for|set for|ffered to|would be better|"
                            + "would be best|would be wise|would be right|preferable|set at|to remain|to stay|otes of|"
                            + "ote of|set up|formed|stablished|created")
                    .split("\\|"));

    /** "Kit will be lead for the release". */
    private static final Pattern ROLE = Pattern.compile(
            "[A-Z]\\w+(?: [A-Z]\\w+)? will (?:be|act as|serve as) (?:the |our |a )?(?:[a-z]+ ){0,2}(?:chair\\w*|manager|leader?|secretary|treasurer|representative|contact|member|co-?ordinator|editor|reviewer|delegate)\\b");

    private DecidingPhrases() {}

    static boolean in(String sentence) {
        return ROLE.matcher(sentence).lookingAt()
                || STEMS.stream().anyMatch(sentence::contains)
                        && PHRASES.stream()
                                .anyMatch(phrase -> phrase.matcher(sentence).find());
    }
}
