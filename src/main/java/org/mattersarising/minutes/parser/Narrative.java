package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences that stand under no word of decision: who undertook something, what was decided all the same. */
final class Narrative {

    /** "The following actions were agreed": a list of tasks follows. */
    private static final Pattern TASKS = Pattern.compile("(?i)\\b(?:following"
            + " (?:items?|actions?|matters?|points?|tasks?)|actions?)\\b.{0,80}\\b(?:would|will|to|be|were|are)"
            + " (?:be )?(?:[a-z]+ly )?(?:arranged|agreed|taken|done|actioned|undertaken|carried out|followed"
            + " up|progressed|completed|required)\\b");

    /** "The following be brought to the next meeting:" */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:be|to be) (?:[a-z]+ly |also )?(?:brought|submitted|presented|reported|taken|circulated|provided)(?: back)? (?:to|at|before|by) (?:the |a |its )?(?:next|future|following|\\w+) (?:\\w+ ){0,2}(?:meeting|committee|board|council)\\b");

    /** "The Clerk was asked to:" over a list of what. */
    private static final Pattern ASKED = Pattern.compile(
            ".{3,160}\\b(?:asked|requested|agreed|undertook|offered|instructed|directed|will|would|is|are|was|were)(?: to)?\\s*:\\s*-?");

    /** "Old business: A. Roof". */
    private static final Pattern SUB_HEADING = Pattern.compile("(?:[\\w, ()]{0,30}: )?[A-Z]\\. .*");

    /** "It was agreed that", "Trustees decided to". */
    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:[Ii]t was|[Tt]he (?:[Cc]ouncil|[Bb]oard|[Cc]ommittee)|[Tt]rustees|[Mm]embers) (?:[a-z]+ly |also |then"
                    + " )?(?:agreed|decided) (?:that|to|not)\\b");

    /** "@kite: ask for a quote" */
    private static final Pattern MENTION = Pattern.compile("@[\\w-]+(?::| to\\b| will\\b| should\\b| please\\b)");

    private static final Pattern CHARGE = Pattern.compile(
            "(?:(?:All )?[Aa]greed[ ,.\u2013\u2014-]{0,3})?(?:[Aa]ction|ACTION)(?: by| for)?:? ([A-Za-z][\\w'/&, -]{1,40}?)\\.?");

    /** "offered to look after it": the task is named in the sentence before. */
    private static final Pattern TAKES_ON =
            Pattern.compile("\\b(?:agreed|offered|volunteered|undertook|will|would) to? ?(?:take|lead"
                    + " on|do|progress|action|follow|organise|arrange|look after|carry)\\b (?:this|it|that|so|these|the"
                    + " (?:idea|matter|work|task|project|action|issue))\\b");

    /** "Heidi moves, Leo seconds the slate; motion carries": moved, seconded and carried in whatever words. */
    private static final Pattern SECONDED = Pattern.compile(
            "\\b(?:[Mm]ove[sd]|[Mm]otion(?:s|ed)?)\\b.{1,120}\\bsecond(?:s|ed)?\\b.{0,300}\\b(?:carrie[sd]|unanimous(?:ly)?|passe[sd]|approved|all in favou?r)\\b");

    /** "The poster is to be printed / Jo": a stroke parted the text from the column of names. */
    private static final Pattern BESIDE = Pattern.compile("(.{20,}?) / ([A-Z][\\w'/&, ]{1,30}?)\\.?");

    private static final Pattern WAS_DONE =
            Pattern.compile("(?:The )?[\\w ]{2,40}? (?!asked|requested|agreed)[a-z]{3,}ed (?:the|an?|that|it)\\b");

    /** "Payments: ", "Approval of the agenda \u2013 ": what stands in front says what it is about. */
    private static final Pattern LEAD = Pattern.compile("[^.;]{2,110}?(?::-?|\\s?[\u2013\u2014-])\\s+(?=[A-Z])");

    private static final Pattern MOTION =
            Pattern.compile("(?:A |The )?(?:[Mm]otion|MOTION)(?: was made)? (?:to|by|that)\\b");

    private final List<Block> blocks;
    private final Findings findings;
    private final ActionReader actions;
    private final Passage heading;
    private final boolean formal;
    /** Whom "he", "she" and "they" mean: the last who acted in a sentence. */
    private String last;

    Narrative(List<Block> blocks, Findings findings, ActionReader actions, Passage heading, boolean formal) {
        this.blocks = blocks;
        this.findings = findings;
        this.actions = actions;
        this.heading = heading;
        this.formal = formal;
    }

    void read(int at) {
        if (listOfTasks(at)) {
            return;
        }
        Block block = blocks.get(at);
        Matcher beside = BESIDE.matcher(block.body().text());
        boolean owned = beside.matches()
                && (beside.group(2).equalsIgnoreCase("all")
                        || findings.clauses().owners().isNamed(beside.group(2)));
        List<Passage> sentences = Sentences.of(owned ? block.body().part(0, beside.end(1)) : block.body());
        for (int i = 0; i < sentences.size(); i++) {
            Passage sentence = i == 0 ? behindLead(sentences.get(0)) : sentences.get(i);
            String text = sentence.text();
            int mark = ActionMark.within(text);
            if (charge(sentences, i)) {
                continue;
            }
            if (MoversBehind.is(text) && i > 0) {
                carried(sentences, i);
                continue;
            }
            boolean takesUp = ImpliedDecision.takesUp(text) || ImpliedDecision.verdict(text);
            if (takesUp && ImpliedDecision.vote(text) && i == 0) {
                continue;
            }
            if (i > 0 && takesUp) {
                Passage before = sentences.get(i - 1);
                if (!findings.decides(before.span())) {
                    findings.clause(before.upTo(sentence), "PLAIN", Found.IMPLIED);
                }
            } else if (mark > 0) {
                Passage before = sentence.part(0, mark);
                sentence(before, block, false);
                Passage marked = sentence.part(mark);
                Passage behind = marked.part(ActionMark.length(marked.text()));
                if (tellsWhatWasDone(behind.text())) {
                    sentence(behind, block, isLost(sentences, i, at));
                } else {
                    actions.marked(marked, before);
                }
            } else if (ActionMark.length(text) > 0) {
                actions.marked(sentence, i > 0 ? sentences.get(i - 1) : null);
            } else {
                sentence(sentence, block, isLost(sentences, i, at));
            }
            takeUp(sentences, i);
            String subject = findings.clauses().owners().subject(text);
            last = subject == null ? last : subject;
        }
        if (owned && !sentences.isEmpty()) {
            findings.charge(sentences.get(sentences.size() - 1), beside.group(2));
        }
    }

    /** "Payments: Resolved to pay the following": the word of decision stands behind what it is about. */
    private static Passage behindLead(Passage sentence) {
        Matcher lead = LEAD.matcher(sentence.text());
        if (!lead.lookingAt()) {
            return sentence;
        }
        String rest = sentence.text().substring(lead.end());
        boolean decides = DecisionWord.opens(rest) && DecisionWord.in(rest) != null
                || MOTION.matcher(rest).lookingAt();
        return decides ? sentence.part(lead.end()) : sentence;
    }

    /** "Approval of minutes, ACTION ITEM: A moved to approve": the mark tells the kind of the item, not a task. */
    private static boolean tellsWhatWasDone(String text) {
        return Motion.content(text) >= 0
                || ImpliedDecision.in(text)
                || WAS_DONE.matcher(text).lookingAt();
    }

    /** What stands in front of its movers was decided, unless it was lost. */
    private void carried(List<Passage> sentences, int movers) {
        Passage before = sentences.get(movers - 1);
        boolean told = findings.tells(before.span()) || MoversBehind.is(before.text());
        if (!told && !isLost(sentences, movers, blocks.size())) {
            findings.clause(before, "PLAIN", Found.IMPLIED);
        }
    }

    /** Whether this sentence, one behind it, or the next paragraph says that the motion fell. */
    private boolean isLost(List<Passage> sentences, int i, int at) {
        if (Motion.content(sentences.get(i).text()) < 0) {
            return ImpliedDecision.lost(sentences.get(i).text());
        }
        for (int j = i; j < Math.min(sentences.size(), i + 4); j++) {
            String text = sentences.get(j).text();
            if (j > i && Motion.content(text) >= 0) {
                return false;
            }
            if (ImpliedDecision.lost(text)) {
                return true;
            }
        }
        boolean end = i + 4 >= sentences.size() && at + 1 < blocks.size();
        return end
                && blocks.get(at + 1).text().length() < 200
                && Motion.content(blocks.get(at + 1).text()) < 0
                && ImpliedDecision.lost(blocks.get(at + 1).text());
    }

    void sentence(Passage sentence, Block block, boolean lost) {
        String text = sentence.text();
        if (text.startsWith("@") && MENTION.matcher(text).lookingAt()) {
            actions.task(sentence);
            return;
        }
        DecisionWord word = DecisionWord.in(text);
        if (word != null) {
            findings.clause(
                    word.leads() ? sentence.part(Math.min(word.textStart(), text.length())) : sentence,
                    word.word(),
                    Found.STATED);
            return;
        }
        if (lost) {
            return;
        }
        int moved = Motion.content(text);
        if (moved < 0 && SECONDED.matcher(text).find()) {
            findings.clause(sentence, "CARRIED", Found.IMPLIED);
        } else if (Movers.bare(text)) {
            findings.clause(subject(sentence), "PLAIN", Found.IMPLIED);
        } else if (moved >= 0 && moved < text.length()) {
            findings.clause(sentence, "CARRIED", Found.IMPLIED);
        } else if (ImpliedDecision.ownMotion(text) || ImpliedDecision.verdict(text)) {
            findings.clause(sentence, "PLAIN", Found.IMPLIED);
        } else {
            Commitments.Commitment commitment = findings.clauses().commitments().in(text, block.listed(), last);
            if (commitment != null) {
                findings.action(sentence, commitment.owner(), Found.IMPLIED);
            } else if ((!formal || AGREED.matcher(text).find()) && ImpliedDecision.in(text)) {
                findings.clause(sentence, "PLAIN", Found.IMPLIED);
            }
        }
    }

    /** "Members were encouraged to reply. Action ALL": the mark without a colon names who. */
    private boolean charge(List<Passage> sentences, int i) {
        Matcher m = i == 0 ? null : CHARGE.matcher(sentences.get(i).text());
        boolean charges = m != null
                && m.matches()
                && (m.group(1).equalsIgnoreCase("all")
                        || findings.clauses().owners().isNamed(m.group(1)));
        if (charges) {
            findings.charge(sentences.get(i - 1), m.group(1));
        }
        return charges;
    }

    /** Spec 4.8: "AB agreed to take this forward" takes on what the sentence before agreed. */
    private void takeUp(List<Passage> sentences, int i) {
        Passage before = i > 0 ? sentences.get(i - 1) : null;
        String text = sentences.get(i).text();
        if (before == null) {
            return;
        }
        if (TAKES_ON.matcher(text).find() && AGREED.matcher(before.text()).find()) {
            findings.takeOn(before, before.upTo(sentences.get(i)));
        }
    }

    /** Spec 8.5: "the following would be arranged:" and a list; each entry is a task. */
    private boolean listOfTasks(int at) {
        String text = blocks.get(at).text();
        boolean stem = text.endsWith(":")
                && text.length() < 300
                && at + 1 < blocks.size()
                && blocks.get(at + 1).listed()
                && (TASKS.matcher(text).find() || TO_COME.matcher(text).find());
        boolean asked = !stem
                && at + 1 < blocks.size()
                && blocks.get(at + 1).listed()
                && ASKED.matcher(text).matches();
        String who = asked ? findings.clauses().owners().read(text.replaceFirst(":\\s*-?$", "")) : null;
        if (stem || who != null && !ClauseReader.isDecider(who)) {
            String due = findings.clauses().due(text).phrase();
            for (int i = at + 1; i < blocks.size() && blocks.get(i).listed(); i++) {
                findings.action(blocks.get(i).body(), who, due);
            }
            return true;
        }
        return false;
    }

    /** "Motion to approve." alone approves what stands above it: the nearest lettered sub-heading, else the heading. */
    private Passage subject(Passage motion) {
        Passage subject = heading == null || heading.isEmpty() ? motion : heading;
        Block before = null;
        for (Block block : blocks) {
            if (block.passage().span().start() >= motion.span().start()) {
                break;
            }
            String text = block.text();
            boolean introduces = before != null && before.passage() == subject && text.contains(" this item ");
            subject = text.length() < 300 && SUB_HEADING.matcher(text).matches()
                    ? block.passage()
                    : introduces ? subject.upTo(block.passage()) : subject;
            before = block;
        }
        return subject;
    }
}
