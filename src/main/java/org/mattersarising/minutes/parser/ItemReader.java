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

    /**
     * @param formal whether the minutes set their decisions under a word of decision; then plain wording makes none
     */
    ItemReader(List<Block> blocks, ClauseReader clauses, boolean formal) {
        this.blocks = blocks;
        this.clauses = clauses;
        this.formal = formal;
    }

    MinuteItem read(String number, String heading, Span span) {
        presenters = Presenters.of(blocks);
        boolean past = PAST.matcher(heading).matches();
        boolean actions = !past && ACTIONS.matcher(heading.trim()).matches();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block.table()) {
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
        return new MinuteItem(number, heading, resolutions, informal, References.in(blocks), span);
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
            informal.add(clauses.informal(passage, owner, presenters, Found.STATED));
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

    private void narrative(int at) {
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
        if (commitment != null && !moved) {
            informal.add(clauses.informal(sentence, commitment.owner(), presenters, Found.IMPLIED));
        } else if (moved || !formal && ImpliedDecision.in(sentence.text())) {
            implied(VoteTail.cut(sentence));
        }
    }

    /** A decision without a word of decision; it leaves a task only where it asks somebody for one. */
    private void implied(Passage sentence) {
        if (!sentence.isEmpty()) {
            resolutions.add(clauses.read(null, sentence, null, "CARRIED", presenters, Found.IMPLIED));
        }
    }
}
