package org.mattersarising.demo;

import java.net.URI;
import org.mattersarising.people.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The four buttons of the bar. Leads back to the page on which they were. */
@Controller
@Profile(DemoConfiguration.PROFILE)
class DaysOnController {

    static final String PATH = "/demo/clock";

    private final DaysOn daysOn;

    DaysOnController(DaysOn daysOn) {
        this.daysOn = daysOn;
    }

    @PostMapping(PATH)
    @PreAuthorize("isAuthenticated()")
    String move(
            @RequestParam int days,
            @AuthenticationPrincipal SignedIn person,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) String page) {
        if (!DaysOn.STEPS.contains(days)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        daysOn.move(days, person.actor());
        return "redirect:" + pathOf(page);
    }

    /** Only the path of an address within this service; of anything else, the home page. */
    static String pathOf(String page) {
        try {
            URI address = URI.create(page == null ? "/" : page);
            String path = address.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.startsWith(PATH)) {
                return "/";
            }
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
