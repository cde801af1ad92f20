package org.mattersarising.minutes.web;

import org.mattersarising.minutes.Draft;

/** What the clerk types for one proposal. */
public class DraftForm {

    private String title = "";
    private String owner = "";
    private String due = "";
    private String priority = "NORMAL";
    private String exempt = "";
    private String publicText = "";
    private String reason = "";

    static DraftForm of(Draft draft) {
        DraftForm form = new DraftForm();
        form.title = draft.title();
        form.owner = draft.owner();
        form.due = draft.due();
        form.priority = draft.priority();
        form.exempt = draft.exempt();
        form.publicText = draft.publicText();
        return form;
    }

    Draft draft() {
        String known = priority.matches("HIGH|NORMAL|LOW") ? priority : "NORMAL";
        return new Draft(title, owner, due, known, exempt, publicText);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getExempt() {
        return exempt;
    }

    public void setExempt(String exempt) {
        this.exempt = exempt;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
