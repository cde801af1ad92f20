package org.mattersarising.minutes.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mattersarising.minutes.Proposal;

/**
 * The parts of a source text that a review needs: each proposal's place marked, with the words around it. What lies far from any is left
 * out, and said to be.
 */
final class SourceView {

    private static final int BEFORE = 700;
    private static final int AFTER = 250;

    private SourceView() {}

    /**
     * A stretch of the text.
     *
     * @param proposal the proposal that was read here, or null for the words between
     * @param skipped characters left out before this piece
     */
    record Piece(String text, Long proposal, int skipped) {}

    static List<Piece> of(String text, List<Proposal> proposals) {
        List<Proposal> inOrder = proposals.stream()
                .filter(proposal -> proposal.spanEnd() > proposal.spanStart() && proposal.spanEnd() <= text.length())
                .sorted(Comparator.comparingInt(Proposal::spanStart).thenComparingInt(Proposal::spanEnd))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (int index = 0; index < inOrder.size(); index++) {
            Proposal proposal = inOrder.get(index);
            int start = Math.max(shown, proposal.spanStart());
            // A clause with children ends for the eye where its first child begins.
            int end = index + 1 < inOrder.size()
                    ? Math.max(
                            start,
                            Math.min(proposal.spanEnd(), inOrder.get(index + 1).spanStart()))
                    : proposal.spanEnd();
            int from = Math.max(shown, lineStart(text, start - BEFORE));
            if (start > from) {
                pieces.add(new Piece(text.substring(from, start), null, from - shown));
            }
            pieces.add(new Piece(text.substring(start, end), proposal.id(), 0));
            shown = end;
        }
        int end = Math.min(text.length(), shown + AFTER);
        if (end > shown) {
            pieces.add(new Piece(text.substring(shown, end), null, 0));
        }
        return pieces;
    }

    private static int lineStart(String text, int at) {
        return at <= 0 ? 0 : text.lastIndexOf('\n', at) + 1;
    }
}
