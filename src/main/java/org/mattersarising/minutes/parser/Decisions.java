package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands under a word of decision or is moved: a list of clauses, or one. Spec part 4. */
final class Decisions {

    private static final Pattern STEM = Pattern.compile("(?s).*(?:[:\u2013\u2014]|:-|\\bto|\\b[Tt]hat|\\bTHAT)\\s*$");
    /** "be amended to include the following items:": the stem decides by itself. */
    private static final Pattern FOLLOWING = Pattern.compile("\\bthe following(?: [\\w ]{3,40})?:$");

    /** "to grant the berth, subject to the following conditions:" */
    private static final Pattern SUBJECT_TO = Pattern.compile(
            ".{12}\\b(?:subject to|with|received,?) (?:inclusion of )?(?:the )?(?:following|undermentioned)(?: [\\w ]{3,40})? ?:$|^The following [\\w ]{3,40} (?:was|were) [a-z]+ed:$|\\brevisions? to the following [\\w ]{3,40}:$");

    /** "That, on the advice of the pilots, the following actions be taken:": over the list of them. */
    private static final Pattern FOLLOWS = Pattern.compile("\\bthe following\\b.{0,400}:$");

    /** No resolution has more paragraphs. */
    private static final int LONGEST = 300;

    /** "MOTION: AB: That we buy a lathe": AB moves it, and is not asked to do it. */
    private static final Pattern MOVER = Pattern.compile("[A-Z][^:]{1,40}:\\s+(?=That\\b|[Tt]o\\b)");

    /** "Kit Marsh stands (proposed: Ada, seconded: Mia)": somebody who may be elected, and no motion. */
    private static final Pattern NOMINATION = Pattern.compile("[^()]{3,80} \\((?:[Pp]rop|[Nn]om)[^()]*\\)\\.?");

    /** Words behind which stands what was laid before the meeting. */
    private static final Set<String> TAKEN_IN = Set.of("RECEIVED", "NOTED", "ACKNOWLEDGED", "WELCOMED", "CONFIRMED");

    private static final Pattern AS_FOLLOWS =
            Pattern.compile("\\b(?:as follows|the following(?: [\\w ]{2,40})?)[.:]?$");

    private static final Pattern SMALL = Pattern.compile("\\bresolved\\b");

    /** "Arising from this report it was AGREED to write": told in a sentence, and others follow. */
    private static final Pattern TOLD =
            Pattern.compile("(?s).{12,}\\bit was (?:[a-z]+ly |then |also )?(?:AGREED|DECIDED)\\b.*");

    private final List<Block> blocks;
    private final Findings findings;
    private final Passage heading;

    Decisions(List<Block> blocks, Findings findings, Passage heading) {
        this.blocks = blocks;
        this.findings = findings;
        this.heading = heading;
    }

    /** The first block behind the decision that begins at {@code at}; {@code at} itself where none does. */
    int read(int at) {
        int next = decision(at);
        return next == at ? at : Math.max(next, ConsentList.read(blocks, at, findings));
    }

    private int decision(int at) {
        Block block = blocks.get(at);
        String opening = opening(block.body().text());
        DecisionWord word = DecisionWord.in(opening);
        if (SoResolved.is(opening)) {
            Passage proposed = SoResolved.proposed(blocks, at);
            if (proposed != null) {
                findings.clause(proposed, "RESOLVED", Found.STATED);
            }
            return at + 1;
        }
        if (SoResolved.awaits(blocks, at)) {
            return at + 1;
        }
        if (word != null && !amidst(block.body(), word)) {
            return underWord(at, word);
        }
        WholeDecision whole = WholeDecision.moved(blocks, at);
        if (whole != null && !findings.tells(whole.words().span())) {
            if (!LostMotion.near(blocks, at)) {
                findings.clause(whole.words(), whole.moved() ? "CARRIED" : "PLAIN", Found.IMPLIED);
            }
            return at + 1;
        }
        if (RunTogether.movesSeveral(block.body())) {
            return at;
        }
        int moved = MoversBehind.in(opening) || NOMINATION.matcher(opening).matches() ? -1 : Motion.content(opening);
        boolean tells = moved == block.body().text().length()
                && ImpliedDecision.in(Sentences.of(block.body()).get(0).text());
        if (moved >= 0 && !tells) {
            return moved(at, moved);
        }
        if (opening.startsWith("That") && FOLLOWS.matcher(block.body().text()).find()) {
            int behind = list(at, block.text());
            if (behind > at + 1) {
                return behind;
            }
        }
        if (ListOfThings.isTold(opening)) {
            DecisionList.Result told = DecisionList.read(blocks, at + 1, opening);
            if (!told.entries().isEmpty() && blocks.get(at + 1).listed()) {
                findings.clause(ListOfThings.whole(block.body(), told.entries()), "PLAIN", Found.IMPLIED);
                return told.next();
            }
        }
        whole = WholeDecision.resolution(block.body(), findings.clauses().names());
        if (whole != null) {
            if (!BehindMovers.isOnlyAnswered(blocks, at)) {
                findings.clause(whole.words(), "CARRIED", Found.IMPLIED);
            }
            return at + 1;
        }
        return ListOfActs.follows(blocks, at, opening) ? list(at, block.text()) : at;
    }

    /** "The costs were considered. It was resolved that ... It was agreed that ...": each sentence is read by itself. */
    private static boolean amidst(Passage body, DecisionWord word) {
        String text = body.text();
        String front = text.substring(0, Math.min(word.textStart(), text.length()));
        List<Passage> before = Sentences.of(body.part(0, front.length()));
        return word.leads()
                && (TOLD.matcher(front).matches()
                        || before.size() > 1
                                && SMALL.matcher(before.get(before.size() - 1).text())
                                        .find())
                && !STEM.matcher(text).matches()
                && InlineList.of(body.part(Math.min(word.textStart(), text.length())))
                                .size()
                        < 2;
    }

    static String opening(String text) {
        return text.length() > 400 ? text.substring(0, 400) : text;
    }

    private int list(int at, String stem) {
        DecisionList.Result found = DecisionList.read(blocks, at + 1, stem);
        if (!LostMotion.behind(blocks, found.next())) {
            found.entries().forEach(entry -> findings.clause(entry, "AGREED", Found.STATED));
        }
        return Math.max(at + 1, found.next());
    }

    private int underWord(int at, DecisionWord word) {
        Passage whole = blocks.get(at).body();
        Passage text = word.leads()
                ? whole.part(Math.min(word.textStart(), whole.text().length()))
                : whole;
        if (word.word().equals("MOTION")) {
            if (LostMotion.near(blocks, at)) {
                return at + 1;
            }
            text = behindMover(text);
            if (ImpliedDecision.vote(text.text())) {
                return at + 1;
            }
            if (Motion.alone(text.text()) && !MoversBehind.in(text.text())) {
                return moved(at, blocks.get(at).body().text().length());
            }
        }
        List<Passage> told = takesIn(word) ? Sentences.of(text) : List.of();
        if (told.size() > 1) {
            findings.clause(told.get(0), word.word(), Found.STATED);
            return at + 1;
        }
        return decide(at, text, word.word(), word.leads());
    }

    /** "RECEIVED: the report. It had been late.": the first sentence is what was received, the others tell of it. */
    static boolean takesIn(DecisionWord word) {
        return word.leads() && TAKEN_IN.contains(word.word());
    }

    /** The clauses of the text that begins in the block {@code at} and may go on in a list behind it. */
    private int decide(int at, Passage text, String word, boolean leads) {
        if (text.isEmpty() && BehindMovers.isNumber(blocks, at)) {
            return at + 1;
        }
        if (text.isEmpty() || STEM.matcher(text.text()).matches()) {
            DecisionList.Result found = DecisionList.read(blocks, at + 1, text.text());
            if (!leads && !found.entries().isEmpty() && found.entries().stream().allMatch(Decisions::isPerson)) {
                findings.clause(text, word, Found.STATED);
                return Math.max(at + 1, found.next());
            }
            if (ListOfThings.is(text.text(), found.entries())) {
                findings.clause(ListOfThings.whole(text, found.entries()), word, Found.STATED);
                return Math.max(at + 1, found.next());
            }
            if (!found.entries().isEmpty()) {
                if (FOLLOWING.matcher(text.text()).find() && WholeDecision.isThatBe(text.text())
                        || SUBJECT_TO.matcher(text.text()).find()) {
                    // "THAT a closed meeting be held to consider the following:": decides by itself.
                    findings.clause(text, word, Found.STATED);
                }
                found.entries().forEach(entry -> findings.clause(entry, word, Found.STATED));
                return Math.max(at + 1, found.next());
            }
            if (text.isEmpty()) {
                return at + 1;
            }
        }
        Label first = Label.of(text.text());
        if (leads && first != null && first.first()) {
            return listFrom(at, text, first, word);
        }
        List<DecisionList.Entry> inline = InlineList.of(text);
        if (inline.size() > 1) {
            inline.forEach(entry -> findings.clause(entry, word, Found.STATED));
            return at + 1;
        }
        AndThat.of(text).forEach(part -> findings.clause(part, word, Found.STATED));
        int next = at + 1;
        while (next < blocks.size() && AndThat.opens(blocks.get(next).text())) {
            AndThat.of(blocks.get(next).passage()).forEach(part -> findings.clause(part, word, Found.STATED));
            next++;
        }
        return next;
    }

    /** "The Board APPROVED these pilots:": the entries are whom, and no clauses. */
    private static boolean isPerson(DecisionList.Entry entry) {
        return AttendanceLine.beginsWithName(entry.passage().text());
    }

    /** A list whose first clause stands on the line of the word. */
    private int listFrom(int at, Passage text, Label first, String word) {
        Block block = blocks.get(at);
        List<Block> rest = new ArrayList<>(blocks.subList(at, Math.min(blocks.size(), at + LONGEST)));
        rest.set(0, new Block(block.firstLine(), block.endLine(), text, first, false, false, 0, 0, false));
        DecisionList.Result found = DecisionList.read(rest, 0, null);
        List<DecisionList.Entry> inline = InlineList.of(text);
        List<DecisionList.Entry> entries = found.entries().size() == 1 && inline.size() > 1 ? inline : found.entries();
        entries.forEach(entry -> findings.clause(entry, word, Found.STATED));
        return at + Math.max(1, found.next());
    }

    /** Spec 4.6: what the movers moved stands behind their names, in the next paragraph, or above them. */
    private int moved(int at, int content) {
        Block block = blocks.get(at);
        String text = block.body().text();
        if (content < text.length()) {
            Passage moved = VoteTail.cut(block.body().part(content));
            if (moved.isEmpty() || !STEM.matcher(moved.text()).matches()) {
                return AS_FOLLOWS.matcher(moved.text()).find() && ListOfActs.begins(blocks, at + 1)
                        ? movedList(at, moved)
                        : at;
            }
            return LostMotion.near(blocks, at) ? at + 1 : decide(at, moved, "CARRIED", true);
        }
        if (LostMotion.near(blocks, at)) {
            return at + 1;
        }
        int next = BehindMovers.next(blocks, at);
        if (next < blocks.size()
                && next > at
                && DecisionWord.in(opening(blocks.get(next).body().text())) != null
                && text.length() < 120) {
            return next;
        }
        if (next < blocks.size() && BehindMovers.agrees(blocks.get(next))) {
            return next;
        }
        if (next < blocks.size() && BehindMovers.isMotion(blocks.get(next))) {
            if (LostMotion.near(blocks, next)) {
                return next + 1;
            }
            Passage moved = blocks.get(next).body();
            return DecisionWord.in(opening(moved.text())) != null
                    ? next
                    : decide(next, VoteTail.cut(moved), "CARRIED", true);
        }
        AboveMovers.read(blocks, at, findings, heading);
        return at + 1;
    }

    /** "to approve the consent agenda as follows. Motion carried." over the list of what was approved. */
    private int movedList(int at, Passage moved) {
        if (LostMotion.near(blocks, at)) {
            return at + 1;
        }
        findings.clause(moved, "CARRIED", Found.IMPLIED);
        DecisionList.Result found = DecisionList.read(blocks, at + 1, moved.text());
        found.entries().forEach(entry -> findings.clause(entry, "CARRIED", Found.STATED));
        return Math.max(at + 1, found.next());
    }

    private static Passage behindMover(Passage motion) {
        Matcher m = MOVER.matcher(motion.text());
        return m.lookingAt() ? motion.part(m.end()) : motion;
    }
}
