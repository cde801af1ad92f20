package org.mattersarising.minutes.web;

import java.util.Locale;
import org.mattersarising.minutes.ImportsAtWork;
import org.mattersarising.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how far an import is to the page that sent it, while the browser waits for the answer. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class ImportProgressController {

    private final ImportsAtWork imports;
    private final MessageSource messages;

    ImportProgressController(ImportsAtWork imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * @param words as a person reads it
     * @param of 0 where it is not known how long it will take
     */
    record HowFar(String words, int done, int of) {}

    /** @param token of the form; nothing is said of a form of somebody else */
    @GetMapping("/documents/new/progress")
    ResponseEntity<HowFar> progress(
            @RequestParam(name = "of", defaultValue = "") String token,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        return imports.of(token, person.person())
                .map(progress -> new HowFar(words(progress, locale), progress.done(), progress.of()))
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.noContent().build());
    }

    private String words(ImportsAtWork.Progress progress, Locale locale) {
        String key = "minutes.import.at." + progress.step().name().toLowerCase(Locale.ROOT);
        return progress.of() == 0
                ? messages.getMessage(key, null, locale)
                : messages.getMessage(key + ".pages", new Object[] {progress.done(), progress.of()}, locale);
    }
}
