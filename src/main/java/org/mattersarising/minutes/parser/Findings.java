package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one minute gave so far: its clauses and the sentences that commit somebody. */
final class Findings {

    private static final int NEAR = 12;

    /** "Clerk to action": what stands before says what. */
    private static final Pattern TO_ACTION = Pattern.compile("((?:The )?[A-Z][\\w ]{1,30}) (?:to|will) action\\.?");

    /** "Carried. NP/TL": the column of names beside the vote. */
    private static final Pattern BESIDE_VOTE =
            Pattern.compile("(?:Carried|CARRIED)[\\d .\u2013-]{0,8} ([A-Z]{2,3}(?:/[A-Z]{2,3}){0,3})$");

    /** Whom "he" means is only likely; a column of names is sure. */
    private static final Pattern PRONOUN = Pattern.compile("(?:He|She|They) ");

    private final ClauseReader clauses;
    private final List<Block> blocks;
    private final Due due;
    private final List<Clause> resolutions = new ArrayList<>();
    private final List<InformalAction> informal = new ArrayList<>();
    private final Set<Span> told = new HashSet<>();
    /** How many of the clauses stand in front of the last who was named to answer for them. */
    private int answered;
    /** Looked for once, and only where a finding names nobody. */
    private List<String> presenters;

    /**
     * @param blocks of the minute, which name those who may be meant where a finding names nobody
     * @param due by when the tasks of the minute are due that say nothing of it
     */
    Findings(ClauseReader clauses, List<Block> blocks, Due due) {
        this.clauses = clauses;
        this.blocks = blocks;
        this.due = due;
    }

    private List<String> presenters() {
        if (presenters == null) {
            presenters = Presenters.of(blocks);
        }
        return presenters;
    }

    List<Clause> resolutions() {
        return resolutions;
    }

    List<InformalAction> informal() {
        return informal;
    }

    ClauseReader clauses() {
        return clauses;
    }

    /** A clause that stands under the word of decision. */
    void clause(DecisionList.Entry entry, String word, Found found) {
        add(entry.label(), entry.passage(), entry.stem(), word, found);
    }

    /** A sentence that decides by itself. */
    void clause(Passage sentence, String word, Found found) {
        add(null, sentence, null, word, found);
    }

    private void add(String label, Passage whole, String stem, String word, Found found) {
        List<Passage> all = whole.text().contains(". ") ? Sentences.of(whole) : List.of();
        int next = again(all);
        if (next > 0) {
            Passage first = all.get(0).upTo(all.get(next - 1));
            add(label, first, stem, word, found);
            Passage rest = all.get(next).upTo(all.get(all.size() - 1));
            DecisionWord under = DecisionWord.in(all.get(next).text());
            add(null, rest.part(Math.min(under.textStart(), rest.text().length())), null, under.word(), found);
            return;
        }
        List<Passage> sentences = all;
        int tail = ClauseTail.start(sentences, clauses.names());
        Passage alone = tail < sentences.size() && tail > 0 ? sentences.get(0).upTo(sentences.get(tail - 1)) : whole;
        Passage passage = VoteTail.cut(alone);
        boolean says = !passage.isEmpty() && passage.text().length() > 2;
        if (says && told.add(passage.span())) {
            Clause clause = clauses.read(label, passage, stem, word, this::presenters, found);
            boolean open = clause.needsFollowup() && clause.duePhrase() == null && clause.recurs() == null;
            resolutions.add(open ? clause.by(dueBeside(passage)) : clause);
            Matcher beside = BESIDE_VOTE.matcher(whole.text());
            if (beside.find() && clauses.names().attends(beside.group(1))) {
                charge(passage, beside.group(1));
            }
        }
        for (Passage sentence : sentences.subList(tail, sentences.size())) {
            Matcher toAction = TO_ACTION.matcher(sentence.text());
            if (toAction.matches()) {
                charge(passage, toAction.group(1));
                continue;
            }
            Passage task = sentence.part(ActionMark.length(sentence.text()));
            Commitments.Commitment by = clauses.commitments().in(task.text(), false, null);
            if (by != null) {
                action(task, by.owner(), found);
            }
        }
    }

    /** "Agreed to make a plan. Agreed to meet in May.": where the word stands again, or 0. */
    private static int again(List<Passage> sentences) {
        for (int i = 1; i < sentences.size(); i++) {
            String text = sentences.get(i).text();
            DecisionWord word = text.length() > 12 && DecisionWord.opens(text) ? DecisionWord.in(text) : null;
            if (word != null && word.leads() && word.textStart() < text.length()) {
                return i;
            }
        }
        return 0;
    }

    /** A task; {@code owner} is {@code null} where only the text itself may name one. */
    void action(Passage passage, String owner, Found found) {
        boolean says = !passage.isEmpty() && passage.text().length() > 5;
        if (says && told.add(passage.span())) {
            InformalAction task =
                    clauses.informal(passage, owner, this::presenters, found).orBy(due);
            informal.add(task.duePhrase() == null ? task.orBy(dueBeside(passage)) : task);
        }
    }

    /** By when a task is due as the paragraph says in which it stands. */
    private Due dueBeside(Passage task) {
        int at = task.span().start();
        int from = 0;
        for (int to = blocks.size() - 1; from < to; ) {
            int middle = (from + to + 1) >>> 1;
            boolean behind = blocks.get(middle).passage().span().start() > at;
            from = behind ? from : middle;
            to = behind ? middle - 1 : to;
        }
        Passage paragraph = blocks.isEmpty() ? task : blocks.get(from).passage();
        return clauses.dueAsToldBeside(task, paragraph);
    }

    /** A task of a list that is due as its stem says. */
    void action(Passage passage, String owner, Due due) {
        if (!passage.isEmpty() && told.add(passage.span())) {
            informal.add(clauses.informal(passage, owner, this::presenters, Found.STATED)
                    .orBy(due));
        }
    }

    /** Gives what the sentence asks for to the owner who stands alone behind it. */
    void charge(Passage sentence, String owner) {
        for (int i = resolutions.size() - 1; i >= Math.max(0, resolutions.size() - NEAR); i--) {
            Clause known = resolutions.get(i);
            if (known.span().end() >= sentence.span().start()
                    && known.span().start() <= sentence.span().end()) {
                if (known.ownerConfidence() != OwnerConfidence.EXPLICIT || !known.needsFollowup()) {
                    resolutions.set(i, known.ownedBy(owner));
                }
                return;
            }
        }
        boolean named = recent(informal).stream()
                .anyMatch(known -> known.span().start() == sentence.span().start()
                        && known.ownerConfidence() == OwnerConfidence.EXPLICIT
                        && !PRONOUN.matcher(known.text()).lookingAt()
                        && clauses.names().isOne(known.owner()));
        if (named) {
            return;
        }
        recent(informal)
                .removeIf(known -> known.span().start() == sentence.span().start());
        told.remove(sentence.span());
        action(sentence, owner, Found.STATED);
    }

    /** Whoever is named answers for what was decided since another was. */
    void answers(String owner) {
        for (int i = answered; i < resolutions.size(); i++) {
            Clause known = resolutions.get(i);
            boolean sure =
                    known.ownerConfidence() == OwnerConfidence.EXPLICIT && !ClauseReader.isDecider(known.owner());
            if (known.needsFollowup() && !sure) {
                resolutions.set(i, known.ownedBy(owner));
            }
        }
        answered = resolutions.size();
    }

    /** What nobody was charged with is one task with the sentence behind it, in which somebody takes it on. */
    void takeOn(Passage sentence, Passage both) {
        int last = informal.size() - 1;
        boolean taken = last >= 0
                && informal.get(last).owner() != null
                && informal.get(last).span().end() == both.span().end();
        if (taken) {
            String owner = informal.remove(last).owner();
            recent(informal).removeIf(known -> known.span().equals(sentence.span()) && known.owner() == null);
            action(both, owner, Found.IMPLIED);
        }
    }

    /** Gives what the sentence told of to whoever takes it on in the one behind it; {@code both} are the two. */
    void takeOver(Passage sentence, Passage both, String owner) {
        recent(informal)
                .removeIf(known -> known.span().start() >= sentence.span().start());
        action(both, owner, Found.IMPLIED);
    }

    /** What is spoken of stands among the last; to look through all would cost their number for each. */
    private static <T> List<T> recent(List<T> all) {
        return all.subList(Math.max(0, all.size() - NEAR), all.size());
    }

    /** Whether a clause or a task stands there. */
    boolean tells(Span span) {
        return decides(span)
                || recent(informal).stream()
                        .anyMatch(known -> known.span().end() >= span.start()
                                && known.span().start() <= span.end());
    }

    boolean decides(Span span) {
        return recent(resolutions).stream()
                .anyMatch(known ->
                        known.span().end() >= span.start() && known.span().start() <= span.end());
    }
}
