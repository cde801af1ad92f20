package org.mattersarising.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.mattersarising.actions.Priority;

/**
 * An action entered by hand, as typed.
 *
 * @param exempt the number of the paragraph of Schedule 12A, or an empty text where the business is public
 */
record NewActionForm(
        @NotNull(message = "{actions.new.error.body}") Long board,

        @NotBlank(message = "{actions.new.error.title}") @Size(max = 200, message = "{actions.new.error.title.long}")
        String title,

        @NotBlank(message = "{actions.new.error.wording}")
        @Size(max = 4000, message = "{actions.new.error.wording.long}")
        String wording,

        @Size(max = 40, message = "{actions.new.error.citation.long}")
        String citation,

        String person,
        Boolean withPost,
        @NotNull(message = "{actions.new.error.due}") LocalDate due,
        @NotNull(message = "{actions.new.error.priority}") Priority priority,
        String exempt,

        @Size(max = 300, message = "{actions.new.error.public.long}")
        String publicText,

        @Size(max = 200, message = "{actions.new.error.recommended.long}")
        String recommended) {

    static NewActionForm empty() {
        return new NewActionForm(null, "", "", "", "", null, null, Priority.NORMAL, "", "", "");
    }
}
