package org.mattersarising.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says where somebody who has found a hole reports it (RFC 9116), where the installation names an address. */
@Controller
@PreAuthorize("permitAll()")
class SecurityTextController {

    static final String PATH = "/.well-known/security.txt";

    private static final int GOOD_FOR_DAYS = 90;

    private final WebSettings settings;

    SecurityTextController(WebSettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH)
    ResponseEntity<String> text() {
        String contact = settings.securityContact().strip();
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Instant expires = Instant.ofEpochMilli(System.currentTimeMillis())
                .plus(GOOD_FOR_DAYS, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("Contact: " + (contact.contains(":") ? contact : "mailto:" + contact) + "\nExpires: " + expires
                        + "\nPreferred-Languages: en\nCanonical: "
                        + settings.address().toString().replaceAll("/+$", "") + PATH + "\n");
    }
}
