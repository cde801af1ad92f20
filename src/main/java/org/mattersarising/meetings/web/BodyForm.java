package org.mattersarising.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mattersarising.meetings.Body;
import org.mattersarising.shared.Nation;

/** What a body is called and where it sits, as typed. */
record BodyForm(
        @NotBlank(message = "{meetings.body.error.name}") @Size(max = 200, message = "{meetings.body.error.name.long}")
        String title,

        @NotNull(message = "{meetings.body.error.nation}") Nation nation) {

    static BodyForm empty() {
        return new BodyForm("", Nation.ENGLAND);
    }

    static BodyForm of(Body body) {
        return new BodyForm(body.name(), body.nation());
    }
}
