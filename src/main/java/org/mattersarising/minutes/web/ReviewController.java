package org.mattersarising.minutes.web;

import java.util.List;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.PackMeetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page on which a clerk decides what becomes of everything that was read from a document. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class ReviewController {

    private final Review review;
    private final ReviewDeeds deeds;
    private final ReviewPage page;
    private final PackMeetings packMeetings;
    private final DocumentAccess access;

    ReviewController(
            Review review, ReviewDeeds deeds, ReviewPage page, PackMeetings packMeetings, DocumentAccess access) {
        this.review = review;
        this.deeds = deeds;
        this.page = page;
        this.packMeetings = packMeetings;
        this.access = access;
    }

    @GetMapping("/documents/{number}")
    String show(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String show,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ImportedDocument document = access.get(number, person);
        Shown shown = Shown.of(show);
        model.addAttribute("form", ReviewForm.of(page.toDecide(document, shown), shown));
        return page.show(document, shown, model);
    }

    /** Keeps everything typed on the page, then does what the pressed button says. */
    @PostMapping("/documents/{number}")
    String decide(
            @PathVariable long number,
            @ModelAttribute("form") ReviewForm form,
            BindingResult result,
            @ModelAttribute("pressed") Pressed pressed,
            BindingResult ignored,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        ImportedDocument document = access.get(number, person);
        Shown shown = Shown.of(form.getShow());
        List<Long> before = numbers(document, shown);
        try {
            review.keep(number, form.asDrafts());
            Long at = deeds.make(document, pressed, form, person.actor(), result, redirect);
            if (!result.hasErrors()) {
                return "redirect:/documents/" + number + "?show=" + shown.key() + goOn(at, before, document, shown);
            }
        } catch (OptimisticLockingFailureException race) {
            result.reject(
                    "refused", "Somebody else decided this clause in the same moment; see below what they decided.");
        } catch (Refused refused) {
            result.rejectValue(ReviewDeeds.fieldOf(pressed, form), "refused", refused.getMessage());
        }
        return page.show(document, shown, model);
    }

    /** Keeps what was typed so far, while the clerk goes on. */
    @PostMapping("/documents/{number}/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable long number,
            @ModelAttribute("form") ReviewForm form,
            @AuthenticationPrincipal SignedIn person) {
        review.keep(access.get(number, person).id(), form.asDrafts());
    }

    @PostMapping("/documents/{number}/meetings")
    String enterMeetings(
            @PathVariable long number, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        access.get(number, person);
        Flash.success(redirect, "minutes.review.meetings.entered", packMeetings.enter(number, person.actor()));
        return "redirect:/documents/" + number;
    }

    private List<Long> numbers(ImportedDocument document, Shown shown) {
        return page.toDecide(document, shown).stream().map(Proposal::id).toList();
    }

    /** Where the clerk goes on: at the clause itself while it waits, otherwise at the one that stood behind it. */
    private String goOn(Long at, List<Long> before, ImportedDocument document, Shown shown) {
        if (at == null) {
            return "";
        }
        List<Long> now = numbers(document, shown);
        if (now.contains(at) || !before.contains(at)) {
            return "#p" + at;
        }
        return before.stream()
                .skip(before.indexOf(at) + 1L)
                .filter(now::contains)
                .findFirst()
                .map(next -> "#p" + next)
                .orElse("");
    }
}
