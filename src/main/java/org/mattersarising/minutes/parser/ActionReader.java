package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is marked as an action: "ACTION: the Clerk to write", lists under "Actions". Spec 4.9. */
final class ActionReader {

    /** "[ ] Order the paint". */
    private static final Pattern TICK_BOX = Pattern.compile("\\[ ?\\] ?");
    /** "Action (Jo): order the paint": the owner stands in brackets beside the mark. */
    private static final Pattern MARKED_FOR =
            Pattern.compile("[^:]{0,14}\\(@?([\\p{L}][\\w .'-]{1,30})\\)\\s*[:\u2013-].*");

    /** "Actions: for the Secretariat", over what the Secretariat is to do. */
    private static final Pattern FOR_ALL = Pattern.compile("(?i)actions?(?: items?| points?)?:? for [^.:]{2,40}:?");

    /** What joins a task to the next of the same entry. */
    private static final Pattern JOINT = Pattern.compile("[,; ]+(?:and )?$");

    /** No task of a list is longer. */
    private static final int LONGEST = 700;

    /** A task below the name of its owner is shorter. */
    private static final int SHORT = 200;

    /** No entry holds more tasks; what is behind is read with the last. */
    private static final int MOST = 40;

    /** A task in which somebody is to move something is shorter. */
    private static final int MOVED = 120;

    private final List<Block> blocks;
    private final Findings findings;

    ActionReader(List<Block> blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    boolean isParagraph(int at) {
        Block block = at < blocks.size() ? blocks.get(at) : null;
        return block != null
                && !block.table()
                && !block.listed()
                && block.heading() == 0
                && block.text().length() < 400
                && !NoTask.is(block.text())
                && !OwnerAlone.is(block.text());
    }

    int paragraph(int at) {
        task(blocks.get(at).body());
        return at + 1;
    }

    /** Reads what stands under the heading: one paragraph, or a list; the first block behind it. */
    int under(String heading, int from) {
        return ActionHeading.isOne(heading) && isParagraph(from) ? paragraph(from) : list(from);
    }

    /** Reads the list from the block on; the first block behind it. */
    int list(int from) {
        return list(from, null);
    }

    private int list(int from, String owner) {
        if (owner == null && from + 1 < blocks.size() && ownerAlone(from) != null && ownerAlone(from + 1) == null) {
            return byOwner(from);
        }
        int at = from;
        while (at < blocks.size() && isEntry(at)) {
            Passage body = blocks.get(at).body();
            task(body.part(ActionMark.length(body.text())), owner);
            at++;
        }
        return at;
    }

    /** "Clerk" over "Thank the steward" and "Order the battery": tasks set below the name of whoever has them. */
    private int byOwner(int from) {
        String owner = null;
        int at = from;
        for (;
                at < blocks.size()
                        && blocks.get(at).heading() == 0
                        && !blocks.get(at).table();
                at++) {
            Passage entry = blocks.get(at).body();
            String next = ownerAlone(at);
            if (next != null) {
                owner = next;
            } else if (entry.text().length() > SHORT) {
                break;
            } else {
                task(entry.part(behindMinute(entry.text())), owner);
            }
        }
        return at;
    }

    /** Whom the block names and nothing else, or {@code null}. */
    private String ownerAlone(int at) {
        String text = blocks.get(at).text().replaceFirst(":$", "");
        return !blocks.get(at).listed() && OwnerAlone.is(text) ? text : null;
    }

    /** "18/35 Thank the steward": the number of the minute in which it was asked for. */
    private static int behindMinute(String entry) {
        ItemNumber number = ItemNumber.of(entry);
        return number != null && number.compound() && number.length() < entry.length() ? number.length() : 0;
    }

    /** Whether the block is one of a list of tasks. */
    boolean isEntry(int at) {
        Block block = blocks.get(at);
        if (block.listed()) {
            return !isDebate(block.text());
        }
        return !block.table()
                && block.text().length() < 300
                && !SPOKEN.matcher(block.text()).lookingAt()
                && TaskOwner.leads(block.text());
    }

    /** "kite: let's go through them", "kite: done": what somebody says in a log. */
    private static final Pattern SPOKEN = Pattern.compile(
            "@?[\\w.-]{2,20}: (?i:let's|done\\b|not yet|yes\\b|no\\b|ok\\b|okay|i\\b|i'|we\\b|we'|still\\b|that's|it's|thanks)");

    /** "July minutes: no questions, and A moved to approve them": an item on which a board acts, told at length. */
    private static boolean isDebate(String text) {
        return text.length() > LONGEST
                || SPOKEN.matcher(text).lookingAt()
                || Motion.content(text) >= 0 && text.length() > MOVED;
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
        if (OwnerAlone.is(rest.text())) {
            Passage before = sentenceBefore(at);
            if (before != null) {
                findings.charge(before, OwnerAlone.in(rest.text()));
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
        return OwnerAlone.is(text.substring(ActionMark.length(text)));
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
        if (before != null && OwnerAlone.is(rest.text())) {
            findings.charge(before, OwnerAlone.in(rest.text()));
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
        Passage rest = passage;
        Passage second = owner == null ? second(passage) : null;
        for (int tasks = 1; second != null && tasks < MOST; tasks++) {
            Passage first = rest.part(0, rest.text().length() - second.text().length());
            first = first.part(0, JOINT.matcher(first.text()).replaceFirst("").length());
            findings.action(first, owner(first), Found.STATED);
            rest = second;
            second = second(rest);
        }
        findings.action(rest, owner == null ? owner(rest) : owner, Found.STATED);
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
        if (!TaskOwner.isAssigned(tasks.text())) {
            return null;
        }
        int behind = TaskOwner.another(tasks.text());
        if (behind > 0) {
            return tasks.part(behind);
        }
        if (!tasks.text().contains(". ")) {
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
