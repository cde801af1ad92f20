package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** What the process of a report asks of the work programme to choose its way. */
@Component
public class ReportFacts implements AskedByProcesses {

    private final ProgrammeEntries entries;
    private final Meetings meetings;
    private final Reports reports;
    private final Clock clock;

    ReportFacts(ProgrammeEntries entries, Meetings meetings, Reports reports, Clock clock) {
        this.entries = entries;
        this.meetings = meetings;
        this.reports = reports;
        this.clock = clock;
    }

    public boolean undated(String reference) {
        return entry(reference).meeting().isEmpty();
    }

    /** Whether its meeting has been held; on the meeting's own day it has not. */
    public boolean held(String reference) {
        return entry(reference)
                .meeting()
                .map(meetings::get)
                .filter(meeting -> meeting.date().isBefore(LocalDate.now(clock)))
                .isPresent();
    }

    public boolean onAgenda(String reference) {
        return entry(reference).onAgenda();
    }

    public boolean handedIn(String reference) {
        return entry(reference).handedInOn().isPresent();
    }

    public boolean late(String reference) {
        return reports.late(entry(reference));
    }

    private ProgrammeEntry entry(String reference) {
        return entries.get(new Reference(reference));
    }
}
