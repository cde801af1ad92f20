package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what one minute decides, and whom its narrative commits. */
final class ItemReader {

    private static final Pattern ACTIONS = Pattern.compile(
            "(?i)(?:(?:summary of |list of |agreed |new |key )?(?:actions?|action (?:items?|points?|list|log)|next steps|to[- ]do(?: list)?)(?: (?:items?|points?|resulting|arising|agreed|list|log|summary|from (?:this|the) meeting))*):?");
    private static final Pattern PAST = Pattern.compile(
            "(?i)(?=.*\\bactions?\\b).*\\b(?:previous|last meeting|review of|completed|closed|status|done|update on|past|outstanding|matters arising)\\b.*");
    /** "Action: B. Adoption of the budget" names the kind of an agenda item, not a task. */
    private static final Pattern AGENDA_TYPE = Pattern.compile("[A-Z0-9]{1,3}[.)] .*");

    private final List<Block> blocks;
    private final ClauseReader clauses;
    private final boolean formal;
    private final List<Clause> resolutions = new ArrayList<>();
    private final List<InformalAction> informal = new ArrayList<>();
    private final List<Block> narrative = new ArrayList<>();
    private List<String> presenters = List.of();
    private Passage heading;

    /**
     * @param formal whether the minutes set their decisions under a word of decision; then plain wording makes none
     */
    ItemReader(List<Block> blocks, ClauseReader clauses, boolean formal) {
        this.blocks = blocks;
        this.clauses = clauses;
        this.formal = formal;
    }

    MinuteItem read(String number, Passage title, Span span) {
        heading = title;
        String headingText = title == null ? "" : title.text();
        presenters = Presenters.of(blocks);
        boolean past = PAST.matcher(headingText).matches();
        boolean actions = !past && ACTIONS.matcher(headingText).matches();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block.table()) {
                margin(block);
                at++;
            } else if (Movers.alone(block.text())) {
                moved(at);
                at++;
            } else if (ActionMark.length(block.text()) > 0) {
                at = past ? at + 1 : marked(at);
            } else if (DecisionWord.in(firstSentence(block)) != null) {
                at = decision(at);
            } else if (block.text().length() < 60
                    && ACTIONS.matcher(block.text()).matches()) {
                at = actionList(at + 1);
            } else {
                if (actions && block.listed()) {
                    action(block.body(), null);
                } else if (!past) {
                    narrative(at);
                }
                at++;
            }
        }
        return new MinuteItem(number, headingText, resolutions, informal, References.in(blocks), span);
    }

    private static String firstSentence(Block block) {
        String text = block.text();
        return text.length() > 400 ? text.substring(0, 400) : text;
    }

    private int actionList(int from) {
        int at = from;
        while (at < blocks.size() && blocks.get(at).listed()) {
            Block block = blocks.get(at);
            Passage body = block.body();
            int mark = ActionMark.length(body.text());
            action(body.part(mark), null);
            at++;
        }
        return at;
    }

    /** Spec 4.9: "ACTION: the Clerk to write", or the owner alone behind the sentence. */
    private int marked(int at) {
        Block block = blocks.get(at);
        Passage rest = block.passage().part(ActionMark.length(block.text()));
        if (rest.isEmpty()) {
            return actionList(at + 1);
        }
        if (AGENDA_TYPE.matcher(rest.text()).matches()) {
            return at + 1;
        }
        if (isOwnerAlone(rest.text())) {
            Passage before = sentenceBefore(at);
            if (before != null) {
                replaceOrAdd(before, rest.text());
            }
            return at + 1;
        }
        action(rest, null);
        return at + 1;
    }

    private static boolean isOwnerAlone(String text) {
        String words = text.replaceAll("[.)\\]]+$", "").trim();
        return words.length() < 60
                && (Actors.isInitials(words)
                        || Actors.isPerson(words)
                        || words.split(" ").length <= 6
                                && Actors.isActor(words)
                                && !words.contains(" to ")
                                && !words.contains(" will "));
    }

    private Passage sentenceBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!blocks.get(i).table()) {
                List<Passage> sentences = Sentences.of(blocks.get(i).body());
                return sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
            }
        }
        return null;
    }

    private void replaceOrAdd(Passage sentence, String owner) {
        informal.removeIf(known -> known.span().start() == sentence.span().start());
        boolean decided = resolutions.removeIf(
                known -> known.span().end() == sentence.span().end());
        if (decided || !sentence.isEmpty()) {
            action(sentence, owner.replaceAll("[.)\\]]+$", "").trim());
        }
    }

    private void action(Passage passage, String owner) {
        if (!passage.isEmpty() && passage.text().length() > 5) {
            informal.add(
                    clauses.informal(passage, owner == null ? nick(passage.text()) : owner, presenters, Found.STATED));
        }
    }

    private int decision(int at) {
        Block block = blocks.get(at);
        DecisionWord word = DecisionWord.in(firstSentence(block));
        Passage whole = block.passage();
        Passage text = word.leads()
                ? whole.part(Math.min(word.textStart(), whole.text().length()))
                : whole;
        if (word.word().equals("MOTION") && ImpliedDecision.lost(near(at))) {
            return at + 1;
        }
        text = word.word().equals("MOTION") ? behindMover(text) : text;
        boolean list = text.isEmpty()
                || text.text().endsWith(":")
                || text.text().endsWith("to")
                || text.text().endsWith("that");
        if (list) {
            DecisionList.Result found = DecisionList.read(blocks, at + 1, text.text());
            if (!found.entries().isEmpty()) {
                found.entries().forEach(entry -> clause(entry, word));
                return Math.max(at + 1, found.next());
            }
            if (text.isEmpty()) {
                return at + 1;
            }
        }
        Label first = Label.of(text.text());
        if (word.leads() && first != null && first.first()) {
            List<Block> rest = new ArrayList<>(blocks.subList(at, blocks.size()));
            rest.set(0, new Block(block.firstLine(), block.endLine(), text, first, false, false, 0, 0, false));
            DecisionList.Result found = DecisionList.read(rest, 0, null);
            if (found.entries().size() == 1 && InlineList.of(text).size() > 1) {
                InlineList.of(text).forEach(entry -> clause(entry, word));
            } else {
                found.entries().forEach(entry -> clause(entry, word));
            }
            return at + Math.max(1, found.next());
        }
        List<DecisionList.Entry> inline = InlineList.of(text);
        if (inline.size() > 1) {
            inline.forEach(entry -> clause(entry, word));
        } else {
            clause(new DecisionList.Entry(null, text, null), word);
        }
        return at + 1;
    }

    /** The block and the one behind it, where it says how the vote went. */
    private String near(int at) {
        return blocks.get(at).text()
                + (at + 1 < blocks.size() && blocks.get(at + 1).text().length() < 200
                        ? " " + blocks.get(at + 1).text()
                        : "");
    }

    private void clause(DecisionList.Entry entry, DecisionWord word) {
        Passage passage = VoteTail.cut(entry.passage());
        if (!passage.isEmpty() && passage.text().length() > 2) {
            resolutions.add(clauses.read(entry.label(), passage, entry.stem(), word.word(), presenters, Found.STATED));
        }
    }

    /** Spec 8.8: "the following would be arranged:" and a list; each entry is a task. */
    private boolean listOfTasks(int at) {
        String text = blocks.get(at).text();
        boolean stem = text.endsWith(":")
                && text.length() < 300
                && at + 1 < blocks.size()
                && blocks.get(at + 1).listed()
                && TASKS.matcher(text).find();
        if (stem) {
            String due = clauses.due(text).phrase();
            for (int i = at + 1; i < blocks.size() && blocks.get(i).listed(); i++) {
                informal.add(clauses.informal(blocks.get(i).body(), null, presenters, Found.STATED)
                        .orBy(due));
            }
        }
        return stem;
    }

    private static final Pattern TASKS = Pattern.compile(
            "(?i)\\b(?:following (?:items?|actions?|matters?|points?|tasks?)|actions?)\\b.{0,80}\\b(?:would|will|to|be|were|are) (?:be )?(?:\\w+ly )?(?:arranged|agreed|taken|done|actioned|undertaken|carried out|followed up|progressed|completed|required)\\b");

    private void narrative(int at) {
        if (listOfTasks(at)) {
            return;
        }
        Block block = blocks.get(at);
        narrative.add(block);
        for (Passage sentence : Sentences.of(block.body())) {
            String text = sentence.text();
            int mark = ActionMark.within(text);
            if (mark > 0) {
                action(sentence.part(mark + ActionMark.length(text.substring(mark))), null);
            } else if (ActionMark.length(text) > 0) {
                marked(sentence);
            } else {
                sentence(sentence, block.listed());
            }
        }
    }

    /** Spec 4.10: a narrow column beside the text names who acts; its task is what the text there commits to. */
    private void margin(Block row) {
        if (accepted(row)) {
            return;
        }
        MarginOwner beside = MarginOwner.of(row);
        if (beside == null) {
            return;
        }
        List<Passage> sentences = Sentences.of(beside.text());
        for (int i = 0; i < sentences.size(); i++) {
            // Beside several sentences the name belongs to the last, and to those before it that commit somebody.
            if (i == sentences.size() - 1 || Commitments.in(sentences.get(i).text(), false) != null) {
                action(sentences.get(i), beside.owner());
            }
        }
    }

    /** Spec 4.6: "Moved by A, seconded by B" under a motion, or under a heading that is the motion. */
    private void moved(int at) {
        if (ImpliedDecision.lost(near(at))) {
            return;
        }
        Block before = at > 0 ? blocks.get(at - 1) : null;
        Block after = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        if (after != null && after.text().startsWith("That")) {
            implied(VoteTail.cut(after.passage()));
            return;
        }
        boolean known = before != null
                && (resolutions.stream()
                                .anyMatch(r -> r.span().end()
                                                >= before.passage().span().start()
                                        && r.span().start()
                                                <= before.passage().span().end())
                        || before.text().startsWith("Motion"));
        if (known) {
            return;
        }
        boolean title = before != null && before.text().length() < 400 && !Movers.alone(before.text());
        Passage text = title ? before.passage() : heading;
        if (text != null && !text.isEmpty()) {
            implied(text);
        }
    }

    private void marked(Passage sentence) {
        Passage rest = sentence.part(ActionMark.length(sentence.text()));
        if (!rest.isEmpty()) {
            action(rest, null);
        }
    }

    private void sentence(Passage sentence, boolean listed) {
        DecisionWord word = DecisionWord.in(sentence.text());
        if (word != null) {
            Passage text = word.leads()
                    ? sentence.part(Math.min(word.textStart(), sentence.text().length()))
                    : sentence;
            clause(new DecisionList.Entry(null, text, null), word);
            return;
        }
        Commitments.Commitment commitment = Commitments.in(sentence.text(), listed);
        boolean moved = ImpliedDecision.moved(sentence.text());
        if (ImpliedDecision.lost(sentence.text())) {
            return;
        }
        if (commitment != null && (!moved || commitment.unnamed())) {
            informal.add(clauses.informal(sentence, commitment.owner(), presenters, Found.IMPLIED));
        } else if (Movers.bare(sentence.text())) {
            implied(subject(sentence));
        } else if (moved
                || ImpliedDecision.ownMotion(sentence.text())
                || !formal && ImpliedDecision.in(sentence.text())) {
            implied(VoteTail.cut(sentence));
        }
    }

    /** A decision without a word of decision; it leaves a task only where it asks somebody for one. */
    private void implied(Passage sentence) {
        if (!sentence.isEmpty()) {
            resolutions.add(clauses.read(null, sentence, null, "CARRIED", presenters, Found.IMPLIED));
        }
    }

    /** A small table "Status | Carried" under a heading that is the motion. */
    private boolean accepted(Block row) {
        List<Passage> cells = row.cells();
        boolean vote = cells.size() >= 2
                && cells.get(0).text().matches("(?i)status|result|outcome|vote")
                && cells.get(1).text().matches("(?i)accepted|carried|passed|approved|agreed|unanimous(?:ly)?");
        if (vote && resolutions.isEmpty() && heading != null && !heading.isEmpty()) {
            implied(heading);
        }
        return vote;
    }

    /** "Motion to approve." alone approves what stands above it: the nearest lettered sub-heading, else the heading. */
    private Passage subject(Passage motion) {
        Passage subject = heading == null || heading.isEmpty() ? motion : heading;
        for (Block block : blocks) {
            if (block.passage().span().start() >= motion.span().start()) {
                break;
            }
            String text = block.text();
            subject = text.length() < 300 && SUB_HEADING.matcher(text).matches() ? block.passage() : subject;
        }
        return subject;
    }

    private static final Pattern SUB_HEADING = Pattern.compile("(?:[\\w, ()]{0,30}: )?[A-Z]\\. .*");

    /** "MOTION: AB: That we buy a lathe": AB moves it, and is not asked to do it. */
    private static Passage behindMover(Passage motion) {
        java.util.regex.Matcher m = MOVER.matcher(motion.text());
        return m.lookingAt() ? motion.part(m.end()) : motion;
    }

    private static final Pattern MOVER = Pattern.compile("[A-Z][^:]{1,40}:\\s+(?=That\\b|[Tt]o\\b)");

    /** Mailing lists name people in small letters; behind the mark the first word before "to" is one. */
    private static String nick(String text) {
        java.util.regex.Matcher m = NICK.matcher(text);
        return m.lookingAt() ? m.group(1) : null;
    }

    private static final Pattern NICK = Pattern.compile(
            "(?!(?:to|all|we|need|everyone|someone|the|a|an|officers|members|staff|board|committee|clerk)\\b)([a-z_][\\w.|-]{1,24}(?:(?:, | and )[a-z_][\\w.|-]{1,24}){0,4}) (?:to|will) [a-z]");
}
