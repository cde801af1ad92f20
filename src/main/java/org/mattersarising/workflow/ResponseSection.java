package org.mattersarising.workflow;

import java.util.Optional;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** The section of an action's page that says how far the response of another body is. */
@Component
class ResponseSection implements ActionAside {

    private final ProcessPicture pictures;

    ResponseSection(ProcessPicture pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String template() {
        return "workflow/response";
    }

    @Override
    public Optional<ProcessPicture.Picture> of(Reference reference) {
        return pictures.of(Course.RESPONSE, reference, "response-process");
    }
}
