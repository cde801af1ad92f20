package org.mattersarising.actions.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.actions.Evidence;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.Download;
import org.mattersarising.web.Link;
import org.mattersarising.web.PathNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one action, and the files given with it. */
@Controller
@PreAuthorize("isAuthenticated()")
class ActionController {

    private final Door door;
    private final ActionSheets sheets;
    private final Offer offer;
    private final EvidenceFiles evidence;
    private final MessageSource messages;
    private final List<ActionAside> asides;

    ActionController(
            Door door,
            ActionSheets sheets,
            Offer offer,
            EvidenceFiles evidence,
            MessageSource messages,
            ObjectProvider<ActionAside> asides) {
        this.door = door;
        this.sheets = sheets;
        this.offer = offer;
        this.evidence = evidence;
        this.messages = messages;
        this.asides = asides.stream()
                .sorted(Comparator.comparingInt(ActionAside::order))
                .toList();
    }

    /** A section of another module, ready to be shown. */
    record Section(String template, Object model) {}

    @GetMapping("/actions/{reference}")
    String show(@PathVariable String reference, @AuthenticationPrincipal SignedIn person, Model model) {
        Action action = door.open(person, reference);
        model.addAttribute("sheet", sheets.of(action, person));
        model.addAttribute("way", way(person, action));
        model.addAttribute("offered", offer.to(person, action));
        model.addAttribute(
                "asides",
                asides.stream().flatMap(aside -> section(aside, action, person)).toList());
        return "actions/show";
    }

    /** Always as a download: what somebody sent in is never shown by this host as a page of its own. */
    @GetMapping("/actions/{reference}/evidence/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String reference, @PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        door.open(person, reference);
        Evidence file = PathNumber.of(id)
                .flatMap(number -> evidence.findByIdAndReference(number, reference))
                .orElseThrow(() -> door.nothing("actions.none.file", reference));
        return Download.handedIn(file.fileName(), file.mediaType(), file.content());
    }

    /** Back to where the reader most likely came from. */
    private Link way(SignedIn person, Action action) {
        long body = action.body().value();
        return person.belongsTo(body)
                ? new Link(messages.getMessage("actions.list.title", null, Locale.UK), "/actions?body=" + body)
                : new Link(messages.getMessage("actions.mine.title", null, Locale.UK), "/my/actions");
    }

    private static Stream<Section> section(ActionAside aside, Action action, SignedIn person) {
        return aside.of(action.reference(), person).stream().map(model -> new Section(aside.template(), model));
    }
}
