package org.mattersarising.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that a feature opened to everybody. */
@TestComponent
@Controller
@PreAuthorize("permitAll()")
class OpenGalleryController {

    @GetMapping("/gallery-open")
    String open() {
        return "gallery/open";
    }
}
