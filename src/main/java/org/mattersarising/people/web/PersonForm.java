package org.mattersarising.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How somebody stands in the directory, as typed. */
record PersonForm(
        @NotBlank(message = "{people.edit.error.name}") @Size(max = 150, message = "{people.edit.error.name.long}")
        String name,

        @NotBlank(message = "{people.edit.error.email}") String email,

        @NotBlank(message = "{people.edit.error.organisation}")
        @Size(max = 150, message = "{people.edit.error.organisation.long}")
        String organisation) {}
