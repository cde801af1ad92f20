package org.mattersarising.minutes.parser;

import java.util.List;

/** Reads the rows that stand beside the text: the action column, and the small table that says how it was voted. */
final class Margin {

    /** The column of the text is wider, in characters. */
    private static final int WIDE = 20;

    private final Findings findings;
    private final Narrative narrative;
    private final Passage heading;

    Margin(Findings findings, Narrative narrative, Passage heading) {
        this.findings = findings;
        this.narrative = narrative;
        this.heading = heading;
    }

    /** Spec 4.10: a narrow column beside the text names who acts; its task is what the text there commits to. */
    void read(Block row) {
        if (accepted(row)) {
            return;
        }
        MarginOwner beside = MarginOwner.of(row);
        if (beside == null) {
            decided(row);
            return;
        }
        List<Passage> sentences = Sentences.of(beside.text());
        for (int i = 0; i < sentences.size(); i++) {
            // Beside several sentences the name belongs to the last, and to those before it that commit somebody.
            boolean last = i == sentences.size() - 1;
            if (last || findings.clauses().commitments().in(sentences.get(i).text(), false, null) != null) {
                findings.action(sentences.get(i), beside.owner(), Found.STATED);
            } else {
                narrative.sentence(sentences.get(i), row, false);
            }
        }
    }

    /** "Letter from the bank, sheet 12 | Noted": the text with the verdict beside it, or {@code null}. */
    static Passage verdict(Block row) {
        List<Passage> cells = MarginOwner.filled(row);
        boolean two = cells.size() == 2
                && cells.get(0).text().length() > WIDE
                && ImpliedDecision.verdict(cells.get(1).text());
        return two ? cells.get(0).upTo(cells.get(1)) : null;
    }

    /** "Approve the agenda | Agenda approved": a short cell that decides by itself. */
    private void decided(Block row) {
        Passage verdict = verdict(row);
        if (verdict != null) {
            findings.clause(verdict, "PLAIN", Found.IMPLIED);
            return;
        }
        for (Passage cell : row.cells()) {
            if (cell.text().indexOf(' ') > 0 && ImpliedDecision.in(cell.text())) {
                findings.clause(cell, "PLAIN", Found.IMPLIED);
            }
        }
    }

    /** A small table "Status | Carried" under a heading that is the motion. */
    private boolean accepted(Block row) {
        List<Passage> cells = row.cells();
        boolean vote = cells.size() >= 2
                && cells.get(0).text().matches("(?i)status|result|outcome|vote")
                && cells.get(1).text().matches("(?i)accepted|carried|passed|approved|agreed|unanimous(?:ly)?");
        if (vote && findings.resolutions().isEmpty() && heading != null && !heading.isEmpty()) {
            findings.clause(heading.upTo(row.passage()), "CARRIED", Found.IMPLIED);
        }
        return vote;
    }
}
