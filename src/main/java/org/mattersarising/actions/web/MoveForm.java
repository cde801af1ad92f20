package org.mattersarising.actions.web;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.actions.Statement;
import org.mattersarising.web.ChosenFiles;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody typed to make a move; each move asks for some of it.
 *
 * @param seen the version of the action on the page they decided by
 * @param known the number of the last entry of its history on that page
 */
record MoveForm(
        Statement.Standing standing,
        String person,
        LocalDate date,
        String text,
        List<MultipartFile> files,
        Boolean withPost,
        Recommendation.Outcome outcome,
        Integer seen,
        Long known) {

    /** Before anything was typed. */
    static MoveForm empty(String person) {
        return new MoveForm(null, person, null, "", List.of(), null, null, null, null);
    }

    List<MultipartFile> chosen() {
        return ChosenFiles.of(files);
    }
}
