package org.mattersarising.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement. */
@Controller
@PreAuthorize("permitAll()")
class AccessibilityController {

    @GetMapping("/accessibility")
    String statement() {
        return "accessibility";
    }
}
