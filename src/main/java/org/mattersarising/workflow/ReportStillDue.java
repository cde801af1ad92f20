package org.mattersarising.workflow;

import java.util.Optional;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.notifications.MailAccess;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.StillWanted;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** Holds back a notice about a report that waited so long that it is no longer true, and keeps its mail to the body's clerk. */
@Component
class ReportStillDue implements StillWanted, MailAccess {

    private final ProgrammeEntries entries;
    private final Reports reports;
    private final ReportPeople people;

    ReportStillDue(ProgrammeEntries entries, Reports reports, ReportPeople people) {
        this.entries = entries;
        this.reports = reports;
        this.people = people;
    }

    @Override
    public boolean stillWanted(String about, NoticeKind kind, PersonId recipient) {
        return entry(about).map(entry -> wanted(entry, kind, recipient)).orElse(true);
    }

    @Override
    public boolean mayRead(String about, SignedIn person) {
        return entry(about)
                .map(entry -> person.is(Role.CLERK, entry.body().value()))
                .orElse(true);
    }

    private boolean wanted(ProgrammeEntry entry, NoticeKind kind, PersonId recipient) {
        boolean theirs = people.writers(entry).contains(recipient);
        boolean awaited = entry.planned() && entry.handedInOn().isEmpty() && !entry.onAgenda();
        return switch (kind) {
            case REPORT_ASKED, REPORT_REMINDER -> theirs && awaited;
            case REPORT_MOVED -> theirs && entry.planned();
            case REPORT_LATE, DEADLINE_PASSED -> reports.late(entry);
            case MEETING_WANTED -> entry.planned() && (entry.meeting().isEmpty() || entry.provisional());
            case OUTCOME_WANTED, PROMISE_MISSING, REPORT_HANDED_IN -> entry.planned();
            default -> true;
        };
    }

    private Optional<ProgrammeEntry> entry(String about) {
        return Reference.parse(about).flatMap(entries::findByReference);
    }
}
