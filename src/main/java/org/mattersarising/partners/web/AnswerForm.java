package org.mattersarising.partners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.mattersarising.actions.Statement;
import org.mattersarising.web.ChosenFiles;
import org.springframework.web.multipart.MultipartFile;

/** What a partner typed. */
record AnswerForm(
        @NotNull(message = "{partners.answer.error.standing}")
        Statement.Standing standing,

        @NotBlank(message = "{partners.answer.error.text}") @Size(max = 4000, message = "{partners.answer.error.long}")
        String text,

        List<MultipartFile> files) {

    List<MultipartFile> chosen() {
        return ChosenFiles.of(files);
    }
}
