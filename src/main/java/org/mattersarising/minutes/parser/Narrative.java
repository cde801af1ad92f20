package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the sentences that stand under no word of decision: who undertook something, what was decided all the same. */
final class Narrative {

    /** "It was agreed that", "Trustees decided to". */
    private static final Pattern AGREED = Words.pattern("\\b(?:[Ii]t was|(?:[Tt]he )?{decider}) (?:[a-z]+ly |also |then"
            + " )?(?:agreed|decided) (?:that|to|not)\\b");

    /** What the next sentence takes up is read with it. */
    private static final Pattern PROPOSES = Pattern.compile("\\b(?:suggested|proposed|recommended)\\b");

    /** Whom "he" cannot mean: "Members", "the officers". */
    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:the |all |some )?(?:[\\w'\u2019-]+ ){0,2}(?:members|councillors|trustees|governors|officers|directors|commissioners|residents|parents|staff)");

    private static final Pattern THEY = Pattern.compile("\\b[Tt]hey\\b");

    /** "@kite: ask for a quote" */
    private static final Pattern MENTION = Pattern.compile("@[\\w-]+(?::| to\\b| will\\b| should\\b| please\\b)");

    /** "Heidi moves, Leo seconds the slate; motion carries": moved, seconded and carried in whatever words. */
    private static final Pattern SECONDED = Pattern.compile(
            "\\b(?:[Mm]ove[sd]|[Mm]otion(?:s|ed)?|[Pp]roposal)\\b.{1,120}\\bsecond(?:s|ed)?\\b.{0,300}\\b(?:carrie[sd]|unanimous(?:ly)?|passe[sd]|approved|all in favou?r|ayes?|voted in favou?r)\\b");

    /** "After discussion, motion to table was made by A, seconded by B." */
    private static final Pattern MOTION_BY =
            Pattern.compile("\\b[Mm]otion to [a-z]+\\b.{0,100}?\\bby [A-Z][^.;]{1,40},? (?:and )?(?:was )?seconded\\b");

    private static final Pattern STANDS = Pattern.compile("\\b(?:stands|nominated|[Pp]roposed(?: by|:))");

    private static final Pattern FORMULA = Pattern.compile(
            "(?:The|That) [^.;:]{3,120}? (?:was|were) (?:duly |then |unanimously )?(?:[a-z]+ and )?(?:received|noted|approved|adopted|accepted|agreed|confirmed|ratified)(?:\\.|:.*)?");

    private final List<Block> blocks;
    private final Findings findings;
    private final ActionReader actions;
    private final Charge charges;
    private final Passage heading;
    private final Wording wording;
    /** Whom "he" and "she" mean: the last person who acted in a sentence. */
    private String last;

    /** Whom "they" mean: the last who acted, one or several. */
    private String all;
    /** The sentence behind the one that is read, or an empty text. */
    private String next = "";

    Narrative(List<Block> blocks, Findings findings, ActionReader actions, Passage heading, Wording wording) {
        this.blocks = blocks;
        this.findings = findings;
        this.actions = actions;
        this.charges = new Charge(findings);
        this.heading = heading;
        this.wording = wording;
    }

    void read(int at) {
        if (ToldList.holds(blocks, at)) {
            return;
        }
        if (TaskList.read(blocks, at, findings)) {
            return;
        }
        Passage application = ApplicationVerdict.in(blocks, at);
        if (application != null) {
            findings.clause(application, "PLAIN", Found.IMPLIED);
            return;
        }
        Block block = blocks.get(at);
        Charge.Beside beside = charges.beside(block.body().text());
        List<Passage> sentences =
                Sentences.of(beside == null ? block.body() : block.body().part(0, beside.end()));
        if (sentences.size() == 1
                && (isBelow(at) || isNomination(at - 1))
                && ImpliedDecision.verdict(block.body().text())) {
            takenUp(blocks.get(at - 1).body(), sentences.get(0));
            return;
        }
        Voice voice = Voice.of(block);
        for (int i = 0; i < sentences.size(); i++) {
            Passage sentence = i == 0 ? Lead.behind(sentences.get(0)) : sentences.get(i);
            String text = sentence.text();
            int mark = ActionMark.within(text);
            next = i + 1 < sentences.size() ? sentences.get(i + 1).text() : "";
            boolean proposes =
                    ImpliedDecision.takesUp(next) && PROPOSES.matcher(text).find();
            if (proposes || charges.read(sentences, i)) {
                continue;
            }
            if (voice != null && voice.takesOn(text, findings.clauses().names())) {
                findings.action(sentence, voice.name(), Found.IMPLIED);
                continue;
            }
            if (TakenOn.volunteers(sentences, i, findings)) {
                continue;
            }
            String capital =
                    i == 0 ? null : CapitalTask.owner(text, findings.clauses().names());
            if (capital != null) {
                findings.action(sentence, capital, Found.IMPLIED);
                continue;
            }
            if (Outcome.closes(text)
                    || i + 1 < sentences.size()
                            && Outcome.alone(sentences.get(i + 1).text())) {
                continue;
            }
            if (MoversBehind.is(text) && i > 0) {
                carried(sentences, i);
                continue;
            }
            boolean takesUp = ImpliedDecision.takesUp(text) || ImpliedDecision.verdict(text);
            if (ImpliedDecision.vote(text) && (!takesUp || i == 0)) {
                continue;
            }
            if (i > 0 && takesUp) {
                Passage before = sentences.get(i - 1);
                takenUp(before, sentence);
            } else if (mark > 0) {
                Passage before = sentence.part(0, mark);
                sentence(before, block, false);
                Passage marked = sentence.part(mark);
                Passage behind = marked.part(ActionMark.length(marked.text()));
                if (Lead.tellsWhatWasDone(behind.text())) {
                    sentence(behind, block, LostMotion.is(sentences, i, blocks, at));
                } else {
                    actions.marked(marked, before);
                }
            } else if (ActionMark.length(text) > 0) {
                actions.marked(sentence, i > 0 ? sentences.get(i - 1) : null);
            } else {
                sentence(sentence, block, LostMotion.is(sentences, i, blocks, at));
            }
            if (i > 0 && isAgreed(sentences.get(i - 1).text())) {
                TakenOn.agreed(sentences, i, findings);
            }
            remember(text);
        }
        if (beside != null && !sentences.isEmpty()) {
            findings.charge(sentences.get(sentences.size() - 1), beside.owner());
        }
    }

    /** "Ada Moor stands (proposed: Kit)": an entry that the next may decide. */
    private boolean isNomination(int at) {
        return at >= 0
                && blocks.get(at).bullet()
                && STANDS.matcher(blocks.get(at).text()).find();
    }

    /** "Kit asked about it; Ada explained": who acted last, or whoever did before. */
    private void remember(String text) {
        Names names = findings.clauses().names();
        int stop = text.lastIndexOf("; ");
        String behind = stop < 0 ? null : names.subject(text.substring(stop + 2));
        String subject = behind == null ? names.subject(text) : behind;
        all = subject == null ? all : subject;
        last = subject == null || ALL.matcher(subject).matches() ? last : subject;
    }

    /** Whom a pronoun in the sentence means. */
    private String whom(String sentence) {
        return THEY.matcher(sentence).find() ? all : last;
    }

    /** Reads what stands in the block of a decision besides it: sentences in front of its word, and behind what was received. */
    void around(int at) {
        Block block = blocks.get(at);
        Passage body = block.body();
        DecisionWord word = DecisionWord.in(Decisions.opening(body.text()));
        if (word == null || !word.leads()) {
            return;
        }
        int start = Math.min(word.textStart(), body.text().length());
        for (Passage sentence : Sentences.of(body.part(0, start))) {
            Commitments.Commitment by = Sentences.isOpen(sentence.text())
                    ? null
                    : findings.clauses().commitments().in(sentence.text(), false, whom(sentence.text()));
            if (by != null) {
                findings.action(sentence, by.owner(), Found.IMPLIED);
            }
        }
        if (Decisions.takesIn(word)) {
            Sentences.of(body.part(start)).stream().skip(1).forEach(sentence -> {
                sentence(sentence, block, false);
                remember(sentence.text());
            });
        }
    }

    /** Whether the block is an entry below the entry of a list before it. */
    private boolean isBelow(int at) {
        return at > 0
                && blocks.get(at).bullet()
                && blocks.get(at - 1).bullet()
                && blocks.get(at).indent() > blocks.get(at - 1).indent();
    }

    /** "It was suggested that the Clerk write to the owner. This was agreed.": a decision, or a task for whom it names. */
    private void takenUp(Passage proposed, Passage agreed) {
        if (findings.decides(proposed.span())) {
            return;
        }
        String actor = Agreed.bare(proposed.text(), findings.clauses().names());
        if (actor == null) {
            boolean task = Agreed.leavesTask(proposed.text(), findings.clauses().names());
            findings.clause(proposed.upTo(agreed), task ? "CARRIED" : "PLAIN", Found.IMPLIED);
        } else {
            findings.action(proposed.upTo(agreed), actor, Found.IMPLIED);
        }
    }

    /** What stands in front of its movers was decided, unless it was lost. */
    private void carried(List<Passage> sentences, int movers) {
        Passage before = sentences.get(movers - 1);
        boolean told = findings.tells(before.span()) || MoversBehind.is(before.text());
        if (!told && !LostMotion.is(sentences, movers, blocks, blocks.size())) {
            findings.clause(before, "PLAIN", Found.IMPLIED);
        }
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
        if (moved < 0 && text.contains("second") && MOTION_BY.matcher(text).find()) {
            findings.clause(sentence, "PLAIN", Found.IMPLIED);
        } else if (moved < 0
                && text.contains("second")
                && SECONDED.matcher(text).find()) {
            findings.clause(sentence, "CARRIED", Found.IMPLIED);
        } else if (Movers.bare(text)) {
            findings.clause(BareMotion.subject(sentence, blocks, heading), "PLAIN", Found.IMPLIED);
        } else if (moved >= 0 && moved < text.length()) {
            findings.clause(sentence, "CARRIED", Found.IMPLIED);
        } else if (ImpliedDecision.ownMotion(text) || ImpliedDecision.verdict(text)) {
            findings.clause(sentence, "PLAIN", Found.IMPLIED);
        } else {
            Commitments.Commitment commitment = findings.clauses().commitments().in(text, block.listed(), whom(text));
            if (commitment != null) {
                SharedSentence.tasks(sentence, commitment.owner(), findings);
            } else if ((wording != Wording.FORMAL || isAgreed(text) || isFormula(sentence, block))
                    && ImpliedDecision.in(text)) {
                findings.clause(sentence, "PLAIN", Found.IMPLIED);
            } else if (wording == Wording.PLAIN && Weighing.asks(text, next, block.listed())) {
                findings.action(sentence, null, Found.IMPLIED);
            } else if (wording == Wording.PLAIN && Weighing.decides(text, next)) {
                findings.clause(sentence, "PLAIN", Found.IMPLIED);
            }
        }
    }

    /** "The Clerk's report was received.": a formal record, too, decides in the sentence with which a paragraph begins. */
    private static boolean isFormula(Passage sentence, Block block) {
        return sentence.span().start() == block.body().span().start()
                && FORMULA.matcher(sentence.text()).matches();
    }

    private static boolean isAgreed(String text) {
        return (text.contains("agreed ") || text.contains("decided "))
                && AGREED.matcher(text).find();
    }
}
