package org.mattersarising.minutes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.ProposalStatus;

/** The whole review page as one form, so that nothing typed for one clause is lost when another is confirmed. */
public class ReviewForm {

    private final Map<Long, DraftForm> drafts = new LinkedHashMap<>();
    private String addedMinute = "";
    private String addedWording = "";
    private String rowsReason = "";

    static ReviewForm of(List<Proposal> proposals) {
        ReviewForm form = new ReviewForm();
        proposals.stream()
                .filter(proposal -> proposal.status() == ProposalStatus.PROPOSED)
                .forEach(proposal -> form.drafts.put(proposal.id(), DraftForm.of(proposal.draft())));
        return form;
    }

    Map<Long, Draft> asDrafts() {
        return drafts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().draft()));
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
