package org.mattersarising.actions.web;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.actions.Action;

/**
 * All that the page of one action shows.
 *
 * @param now how far it is, in one sentence
 * @param ownerPost the owner's post and organisation, or their organisation alone
 * @param liesWith the post with which it lies, or an empty text
 * @param doer who works on it in the owner's place, or an empty text
 * @param contributors the names of those who contribute
 * @param asked the day of the meeting that asked for it, or null
 * @param comesTo the day of the meeting to which it is bound, or null
 * @param source where its words stand in the document they were read from, for those who may open it, or null
 * @param overdue days past the due date, or zero
 * @param said what was said about it, latest first
 * @param history latest first
 */
record ActionSheet(
        Action action,
        Tag status,
        String now,
        String owner,
        String ownerPost,
        String liesWith,
        String doer,
        List<String> contributors,
        String body,
        LocalDate asked,
        LocalDate comesTo,
        String source,
        int overdue,
        List<FormerDate> formerDates,
        List<Said> said,
        List<HistoryLine> history) {

    public String reference() {
        return action.reference().value();
    }

    /** The number of the last thing that happened to it. */
    public long known() {
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    /** What happened to it after somebody opened the page. */
    List<HistoryLine> since(long known) {
        return history.stream().filter(line -> line.number() > known).toList();
    }
}
