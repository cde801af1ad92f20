package org.mattersarising.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.springframework.stereotype.Component;

/** The clauses behind actions: of what kind they are, and in which words the board asked. */
@Component
class Clauses {

    private static final Map<String, ProgrammeEntry.Kind> COMES_TO_A_MEETING = Map.of(
            "report_back", ProgrammeEntry.Kind.REPORT_BACK,
            "standing_report", ProgrammeEntry.Kind.STANDING_ITEM,
            "agenda_item", ProgrammeEntry.Kind.AGENDA_REQUEST);

    private final Proposals proposals;
    private final MinuteLinks links;

    Clauses(Proposals proposals, MinuteLinks links) {
        this.proposals = proposals;
        this.links = links;
    }

    /** The kind of entry that an action needs in the work programme; nothing where it comes to no meeting. */
    Optional<ProgrammeEntry.Kind> kind(Action action) {
        return action.clause().isEmpty()
                // Entered by hand and bound to a meeting: that is what was meant.
                ? action.dueMeeting().map(meeting -> ProgrammeEntry.Kind.REPORT_BACK)
                : clause(action).map(clause -> COMES_TO_A_MEETING.get(clause.kind()));
    }

    /** How what the clause asks for comes again by itself, where it does. */
    Optional<Recurrence> recurrence(Action action) {
        return clause(action)
                .filter(clause -> clause.kind().equals("standing_report"))
                .flatMap(clause -> Recurrence.of(clause.dueRead()).or(() -> Recurrence.of(clause.wording())));
    }

    /** The clauses of older minutes to which its minute goes back, and of later ones that go back to it. */
    List<Long> around(Action action) {
        return clause(action).map(clause -> links.around(action.body(), clause)).orElse(List.of()).stream()
                .map(Proposal::id)
                .toList();
    }

    Promise promise(Action action) {
        String heading = clause(action).map(Proposal::heading).orElse("");
        return new Promise(action.title() + " " + action.wording(), heading);
    }

    /** Whether the board left the meeting open ("a future meeting"), so that its work programme may say which. */
    boolean leftOpen(Action action) {
        return clause(action)
                .filter(clause -> clause.dueDate().isEmpty())
                .filter(clause -> !clause.dueRead().toLowerCase(Locale.UK).contains("next"))
                .isPresent();
    }

    /** Where the board asked for it: "Minute 14 (2), Bus services". */
    String place(Action action) {
        String heading = clause(action).map(Proposal::heading).orElse("");
        String cited = action.citation().isEmpty() ? "" : "Minute " + action.citation();
        return cited.isEmpty() || heading.isEmpty() ? cited + heading : cited + ", " + heading;
    }

    private Optional<Proposal> clause(Action action) {
        return action.clause().flatMap(proposals::findById);
    }
}
