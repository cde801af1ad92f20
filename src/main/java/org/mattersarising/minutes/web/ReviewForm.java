package org.mattersarising.minutes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.Proposal;

/** The whole review page as one form, so that nothing typed for one clause is lost when another is confirmed. */
public class ReviewForm {

    private final Map<Long, DraftForm> drafts = new LinkedHashMap<>();
    private String addedMinute = "";
    private String addedWording = "";
    private String rowsReason = "";

    private String show = "";
    private List<Long> chosen = List.of();

    /** @param proposals what the page shows to be decided */
    static ReviewForm of(List<Proposal> proposals, Shown shown) {
        ReviewForm form = new ReviewForm();
        form.show = shown.key();
        proposals.forEach(proposal -> form.drafts.put(proposal.id(), DraftForm.of(proposal.draft())));
        return form;
    }

    Map<Long, Draft> asDrafts() {
        return drafts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().draft()));
    }

    /** The reason typed for a proposal, or an empty text. */
    String reason(long proposal) {
        DraftForm draft = drafts.get(proposal);
        return draft == null ? "" : draft.getReason();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    /** The proposals to confirm together. */
    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public Map<Long, DraftForm> getDrafts() {
        return drafts;
    }

    public String getAddedMinute() {
        return addedMinute;
    }

    public void setAddedMinute(String addedMinute) {
        this.addedMinute = addedMinute;
    }

    public String getAddedWording() {
        return addedWording;
    }

    public void setAddedWording(String addedWording) {
        this.addedWording = addedWording;
    }

    public String getRowsReason() {
        return rowsReason;
    }

    public void setRowsReason(String rowsReason) {
        this.rowsReason = rowsReason;
    }
}
