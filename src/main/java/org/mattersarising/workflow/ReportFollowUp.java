package org.mattersarising.workflow;

import java.util.Optional;
import org.mattersarising.agenda.EntryAside;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The section of an entry's page that says what happens by itself. */
@Component
class ReportFollowUp implements EntryAside {

    private final FollowedUp followed;

    ReportFollowUp(FollowedUp followed) {
        this.followed = followed;
    }

    @Override
    public String template() {
        return "workflow/aside";
    }

    @Override
    public Optional<FollowedUp.Shown> of(Reference entry) {
        return followed.of(Course.REPORT, entry);
    }
}
