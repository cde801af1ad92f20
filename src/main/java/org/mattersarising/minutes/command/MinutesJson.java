package org.mattersarising.minutes.command;

import org.mattersarising.minutes.parser.Attendee;
import org.mattersarising.minutes.parser.Clause;
import org.mattersarising.minutes.parser.InformalAction;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.MinuteItem;

/** Writes the record of one meeting: those present, and what each minute decides and asks for. */
final class MinutesJson {

    private final JsonKeys json;

    MinutesJson(JsonKeys json) {
        this.json = json;
    }

    void minutes(MeetingMinutes minutes) {
        json.text("body", minutes.body());
        json.date("date", minutes.date());
        json.time("time", minutes.time());
        json.text("chair", minutes.chair());
        json.time("closed_at", minutes.closedAt());
        json.list("attendance", minutes.attendance(), this::attendee);
        json.list("items", minutes.items(), this::item);
        json.span(minutes.span());
    }

    private void attendee(Attendee attendee) {
        json.text("name", attendee.name());
        json.text("role_or_org", attendee.roleOrOrg());
        json.word("kind", attendee.kind());
        json.flag("apologies", attendee.apologies());
        json.span(attendee.span());
    }

    private void item(MinuteItem item) {
        json.text("number", item.number());
        json.text("heading", item.heading());
        json.list("resolutions", item.resolutions(), this::clause);
        json.list("informal_actions", item.informalActions(), this::informalAction);
        json.texts("references", item.references());
        json.span(item.span());
    }

    private void clause(Clause clause) {
        json.text("label", clause.label());
        json.text("text", clause.text());
        json.word("kind", clause.kind());
        json.flag("needs_followup", clause.needsFollowup());
        json.text("owner", clause.owner());
        json.word("owner_confidence", clause.ownerConfidence());
        json.texts("owner_candidates", clause.ownerCandidates());
        json.text("due_phrase", clause.duePhrase());
        json.date("due_date", clause.dueDate());
        json.text("recurs", clause.recurs());
        json.span(clause.span());
        json.word("found", clause.found());
    }

    private void informalAction(InformalAction action) {
        json.text("text", action.text());
        json.text("owner", action.owner());
        json.word("owner_confidence", action.ownerConfidence());
        json.texts("owner_candidates", action.ownerCandidates());
        json.text("due_phrase", action.duePhrase());
        json.date("due_date", action.dueDate());
        json.span(action.span());
        json.word("found", action.found());
    }
}
