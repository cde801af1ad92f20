package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is marked as an action: "ACTION: the Clerk to write", lists under "Actions". Spec 4.9. */
final class ActionReader {

    /** "Agreed actions", "Next steps", "To do": a heading over a list of tasks. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:summary of |list of |agreed |new |key )?(?:actions?|action (?:items?|points?|list|log)|next"
                    + " steps|to[- ]do(?: list)?)(?: (?:items?|points?|resulting|arising|agreed|required|needed|to (?:be )?(?:take|taken|do|done|follow)|list|log|summary|from"
                    + " (?:this|the) meeting)){0,12}):?");

    private static final Pattern ONE = Pattern.compile("(?i)action(?: point| item| required| agreed)?:?");

    /** "Review of actions from the last meeting": tasks reported on, not given. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)(?=.*\\bactions?\\b).*\\b(?:previous|last meeting|review of|completed|closed|status|done|update"
                    + " on|past|outstanding|matters arising)\\b.*");
    /** "[ ] Order the paint". */
    private static final Pattern TICK_BOX = Pattern.compile("\\[ ?\\] ?");
    /** "Action (Jo): order the paint": the owner stands in brackets beside the mark. */
    private static final Pattern MARKED_FOR =
            Pattern.compile("[^:]{0,14}\\(@?([\\p{L}][\\w .'-]{1,30})\\)\\s*[:\u2013-].*");

    /** "Actions: for the Secretariat", over what the Secretariat is to do. */
    private static final Pattern FOR_ALL = Pattern.compile("(?i)actions?(?: items?| points?)?:? for [^.:]{2,40}:?");

    /** What closes the brackets around a task. */
    private static final Pattern TAIL = Pattern.compile("[.)\\]]+$");

    private final List<Block> blocks;
    private final Findings findings;

    ActionReader(List<Block> blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    /** Whether tasks stand under the heading. */
    static boolean isHeading(String text) {
        return text.length() < 60 && HEADING.matcher(text).matches();
    }

    /** Whether what stands under the heading was asked for earlier. */
    static boolean isPast(String heading) {
        return PAST.matcher(heading).matches();
    }

    /** "Action" over one task, which may stand in a paragraph. */
    static boolean isOne(String heading) {
        return ONE.matcher(heading).matches();
    }

    boolean isParagraph(int at) {
        Block block = at < blocks.size() ? blocks.get(at) : null;
        return block != null
                && !block.table()
                && !block.listed()
                && block.heading() == 0
                && block.text().length() < 400
                && !NoTask.is(block.text())
                && !isOwnerAlone(block.text());
    }

    int paragraph(int at) {
        task(blocks.get(at).body());
        return at + 1;
    }

    /** Reads what stands under the heading: one paragraph, or a list; the first block behind it. */
    int under(String heading, int from) {
        return isOne(heading) && isParagraph(from) ? paragraph(from) : list(from);
    }

    /** Reads the list from the block on; the first block behind it. */
    int list(int from) {
        return list(from, null);
    }

    private int list(int from, String owner) {
        int at = from;
        while (at < blocks.size() && isEntry(at)) {
            Passage body = blocks.get(at).body();
            task(body.part(ActionMark.length(body.text())), owner);
            at++;
        }
        return at;
    }

    /** Whether the block is one of a list of tasks. */
    boolean isEntry(int at) {
        Block block = blocks.get(at);
        return block.listed() || !block.table() && block.text().length() < 300 && TaskOwner.leads(block.text());
    }

    /** Reads the block that begins with the mark; the first block behind it. */
    int marked(int at) {
        Block block = blocks.get(at);
        Passage rest = block.body().part(ActionMark.length(block.body().text()));
        if (rest.isEmpty()) {
            return under(block.body().text(), at + 1);
        }
        if (FOR_ALL.matcher(block.body().text()).matches()
                && at + 1 < blocks.size()
                && blocks.get(at + 1).listed()) {
            return list(at + 1, rest.text().replaceFirst("^for ", ""));
        }
        if (ActionEntry.isNone(rest.text())) {
            return at + 1;
        }
        if (ActionEntry.isTaken(rest.text())) {
            findings.clause(rest, "PLAIN", Found.STATED);
            return at + 1;
        }
        if (isOwnerAlone(rest.text())) {
            Passage before = sentenceBefore(at);
            if (before != null) {
                findings.charge(before, owner(rest.text()));
            }
        } else {
            task(rest, markedFor(block.body().text()));
        }
        return at + 1;
    }

    /** Gives what stands before the block to those whom the block only names. */
    void charge(int at) {
        Passage before = sentenceBefore(at);
        if (before != null && !Sentences.isOpen(before.text())) {
            findings.charge(before, blocks.get(at).text().replaceAll("[ |]+$", ""));
        }
    }

    /** Whether the mark only names who is to do what stands before it. */
    boolean isCharge(int at) {
        String text = blocks.get(at).body().text();
        return isOwnerAlone(text.substring(ActionMark.length(text)));
    }

    /** "TODO(kite): rotate the keys" */
    private static String markedFor(String marked) {
        Matcher m = MARKED_FOR.matcher(marked.length() > 80 ? marked.substring(0, 80) : marked);
        return m.matches() ? m.group(1) : null;
    }

    /** A mark within the narrative, with what it marks. */
    void marked(Passage sentence, Passage before) {
        Passage rest = sentence.part(ActionMark.length(sentence.text()));
        if (rest.isEmpty()) {
            return;
        }
        if (before != null && isOwnerAlone(rest.text())) {
            findings.charge(before, owner(rest.text()));
        } else {
            task(rest);
        }
    }

    /** One task as it stands in a list or behind the mark. */
    void task(Passage whole) {
        task(whole, null);
    }

    private void task(Passage whole, String owner) {
        String text = whole.text();
        boolean task = !text.isEmpty()
                && !Outcome.closes(text)
                && !ActionEntry.isAddress(text)
                && (owner != null || !ActionEntry.isTitle(text));
        if (!task) {
            return;
        }
        Matcher box = TICK_BOX.matcher(text);
        Passage passage = withoutBracket(box.lookingAt() ? whole.part(box.end()) : whole);
        Passage second = owner == null ? second(passage) : null;
        if (second != null) {
            task(passage.part(0, passage.text().length() - second.text().length()), null);
            task(second, null);
            return;
        }
        findings.action(passage, owner == null ? owner(passage) : owner, Found.STATED);
    }

    /** "(Action: AB to write)": what opened in front of the mark closes behind the task. */
    private static Passage withoutBracket(Passage task) {
        String text = task.text();
        boolean opened = text.endsWith(")") && text.indexOf('(') < 0 || text.endsWith("]") && text.indexOf('[') < 0;
        return opened ? task.part(0, text.length() - 1) : task;
    }

    private static String owner(Passage task) {
        String owner = TaskOwner.in(task.text());
        boolean several = task.text().contains(". ") || task.text().contains("? ");
        List<Passage> sentences = owner == null && several ? Sentences.of(task) : List.of();
        return sentences.size() > 1 ? TaskOwner.behind(sentences) : owner;
    }

    /** "AB to ask the bank. CD to write to the owner.": what is for somebody else is a task of its own. */
    private static Passage second(Passage tasks) {
        if (!tasks.text().contains(". ") || !TaskOwner.isAssigned(tasks.text())) {
            return null;
        }
        List<Passage> sentences = Sentences.of(tasks);
        for (int i = 1; i < sentences.size(); i++) {
            if (TaskOwner.isAssigned(sentences.get(i).text())) {
                return sentences.get(i).upTo(sentences.get(sentences.size() - 1));
            }
        }
        return null;
    }

    static boolean isOwnerAlone(String text) {
        String words = TAIL.matcher(text).replaceAll("").trim();
        if (words.isEmpty() || words.length() > 90) {
            return false;
        }
        for (String each : words.split("\\s*[;,/&]\\s*|\\s+and\\s+")) {
            if (!names(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(String words) {
        return Actors.isInitials(words)
                || Actors.isPerson(words)
                || words.matches("(?i)all|(?:Dr|Mr|Mrs|Ms) [A-Z]{1,3}")
                || words.split(" ").length <= 7
                        && Actors.isActor(words)
                        && !words.contains(" to ")
                        && !words.contains(" will ");
    }

    private static String owner(String words) {
        String owner = words.endsWith("))") ? words.substring(0, words.length() - 1) : words;
        return owner.contains("(") ? owner : TAIL.matcher(owner).replaceAll("").trim();
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
}
