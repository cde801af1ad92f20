package org.mattersarising.minutes.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.web.multipart.MultipartFile;

/**
 * A pack as it is sent in.
 *
 * @param body the number of the body whose minutes it holds
 */
record ImportForm(
        @NotNull(message = "{minutes.import.body.missing}") Long body, MultipartFile file) {}
