package org.mattersarising.workflow;

import java.util.Optional;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The section of an action's page that says what happens by itself. */
@Component
class FollowUp implements ActionAside {

    private final FollowedUp followed;

    FollowUp(FollowedUp followed) {
        this.followed = followed;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "workflow/aside";
    }

    @Override
    public Optional<FollowedUp.Shown> of(Reference reference) {
        return followed.of(Course.LIFECYCLE, reference);
    }
}
