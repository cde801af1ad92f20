package org.mattersarising.agenda.web;

import java.nio.charset.StandardCharsets;
import org.mattersarising.agenda.PersonalCalendar;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Flash;
import org.mattersarising.web.WebSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's calendar feed, and the page on which they open or revoke it. */
@Controller
@PreAuthorize("isAuthenticated()")
class FeedController {

    private final PersonalCalendar calendars;
    private final WebSettings settings;

    FeedController(PersonalCalendar calendars, WebSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    @GetMapping("/agenda/feed")
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("open", calendars.isOpen(person.person()));
        return "agenda/feed";
    }

    @PostMapping("/agenda/feed")
    String open(@AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        redirect.addFlashAttribute("feedAddress", here() + "/calendar/" + calendars.open(person.person()) + ".ics");
        return "redirect:/agenda/feed";
    }

    @PostMapping("/agenda/feed/revoke")
    String revoke(@AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        calendars.revoke(person.person());
        Flash.success(redirect, "agenda.feed.revoked");
        return "redirect:/agenda/feed";
    }

    @GetMapping("/calendar/{token}.ics")
    @PreAuthorize("permitAll()")
    ResponseEntity<String> read(@PathVariable String token) {
        return calendars
                .read(token, here())
                .map(text -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String here() {
        String address = settings.address().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
