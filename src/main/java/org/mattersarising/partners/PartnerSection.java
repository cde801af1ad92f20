package org.mattersarising.partners;

import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The section of an action's page in which its clerk sees who answers from mails. */
@Component
class PartnerSection implements ActionAside {

    private final ClerksView view;

    PartnerSection(ClerksView view) {
        this.view = view;
    }

    /** What it shows. */
    record Shown(Reference reference, List<ClerksView.Open> open, List<ClerksView.Waiting> waiting) {}

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String template() {
        return "partners/aside";
    }

    @Override
    public Optional<Shown> of(Reference reference) {
        return Optional.empty();
    }

    @Override
    public Optional<Shown> of(Reference reference, SignedIn reader) {
        Shown shown = new Shown(reference, view.open(reference, reader), view.waiting(reference, reader));
        return shown.open().isEmpty() && shown.waiting().isEmpty() ? Optional.empty() : Optional.of(shown);
    }
}
