package org.mattersarising.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A post, as typed.
 *
 * @param reportsTo the number of the post above, or null
 */
record PostForm(
        @NotBlank(message = "{people.post.error.title}") @Size(max = 200, message = "{people.post.error.title.long}")
        String title,

        @NotBlank(message = "{people.edit.error.organisation}")
        @Size(max = 150, message = "{people.edit.error.organisation.long}")
        String organisation,

        Long reportsTo,
        Boolean directs) {}
