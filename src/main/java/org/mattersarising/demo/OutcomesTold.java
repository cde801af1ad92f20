package org.mattersarising.demo;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.actions.Actions;
import org.mattersarising.agenda.Considering;
import org.mattersarising.agenda.Outcome;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meetings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a tidy clerk does on the day after a meeting: records that it considered the reports whose actions are done. */
@Component
@Profile(DemoConfiguration.PROFILE)
class OutcomesTold {

    private final ProgrammeEntries entries;
    private final Considering considering;
    private final Actions actions;
    private final Meetings meetings;

    OutcomesTold(ProgrammeEntries entries, Considering considering, Actions actions, Meetings meetings) {
        this.entries = entries;
        this.considering = considering;
        this.actions = actions;
        this.meetings = meetings;
    }

    void record(LocalDate today, Settlers.Register register) {
        for (String board : List.copyOf(register.boards().keySet())) {
            considered(register.board(board), today)
                    .forEach(entry -> considering.consider(
                            entry.id(),
                            Outcome.CLOSED,
                            null,
                            "The board considered the report.",
                            register.clerkOf(board)));
        }
    }

    private List<ProgrammeEntry> considered(BodyId board, LocalDate today) {
        return entries.findByBodyIdAndStatusOrderById(board, ProgrammeEntry.Status.PLANNED).stream()
                .filter(entry -> entry.meeting()
                        .filter(meeting -> meetings.get(meeting).date().isBefore(today))
                        .isPresent())
                .filter(entry -> entry.action()
                        .filter(action -> !actions.get(action).status().open())
                        .isPresent())
                .toList();
    }
}
