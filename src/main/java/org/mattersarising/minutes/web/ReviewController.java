package org.mattersarising.minutes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.minutes.PackMeetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.ProposalStatus;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page on which a clerk decides what becomes of everything that was read from a document. */
@Controller
@PreAuthorize("hasRole('CLERK')")
class ReviewController {

    private final Proposals proposals;
    private final Review review;
    private final PackMeetings packMeetings;
    private final DocumentAccess access;
    private final NameMatcher names;
    private final Outcomes outcomes;
    private final Clock clock;

    ReviewController(
            Proposals proposals,
            Review review,
            PackMeetings packMeetings,
            DocumentAccess access,
            NameMatcher names,
            Outcomes outcomes,
            Clock clock) {
        this.proposals = proposals;
        this.review = review;
        this.packMeetings = packMeetings;
        this.access = access;
        this.names = names;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping("/documents/{number}")
    String show(@PathVariable long number, @AuthenticationPrincipal SignedIn person, Model model) {
        ImportedDocument document = access.get(number, person);
        List<Proposal> all = proposals.findByDocumentIdOrderByPositionAscIdAsc(number);
        model.addAttribute("form", ReviewForm.of(all));
        return page(document, all, model);
    }

    /** Keeps everything typed on the page, then does what the pressed button says. */
    @PostMapping("/documents/{number}")
    String decide(
            @PathVariable long number,
            @ModelAttribute("form") ReviewForm form,
            BindingResult result,
            @RequestParam(required = false) Long confirm,
            @RequestParam(required = false) Long setAside,
            @RequestParam(required = false) Long takeUp,
            @RequestParam(required = false) Long split,
            @RequestParam(required = false) Long merge,
            @RequestParam(defaultValue = "false") boolean add,
            @RequestParam(defaultValue = "false") boolean setAsideRows,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        ImportedDocument document = access.get(number, person);
        try {
            review.keep(number, form.asDrafts());
            if (confirm != null) {
                review.confirm(number, confirm, person.actor()).forEach(problem -> reject(result, problem));
                if (!result.hasErrors()) {
                    String reference = outcomes.of(List.of(confirm)).getOrDefault(confirm, "");
                    Flash.success(redirect, "minutes.review.confirmed", reference);
                    return back(number, confirm);
                }
            } else if (setAside != null) {
                DraftForm draft = form.getDrafts().get(setAside);
                review.setAside(number, setAside, draft == null ? "" : draft.getReason(), person.actor());
                Flash.success(redirect, "minutes.review.set.aside");
                return back(number, setAside);
            } else if (takeUp != null) {
                review.takeUp(number, takeUp, person.actor());
                return back(number, takeUp);
            } else if (split != null) {
                return back(number, review.split(number, split, person.actor()));
            } else if (merge != null) {
                return back(number, review.merge(number, merge, person.actor()));
            } else if (add) {
                return back(number, review.add(number, form.getAddedMinute(), form.getAddedWording(), person.actor()));
            } else if (setAsideRows) {
                Flash.success(
                        redirect,
                        "minutes.review.rows.set.aside",
                        review.setAsideRows(number, form.getRowsReason(), person.actor()));
                return "redirect:/documents/" + number;
            } else {
                Flash.success(redirect, "minutes.review.kept");
                return "redirect:/documents/" + number;
            }
        } catch (OptimisticLockingFailureException race) {
            result.reject(
                    "refused", "Somebody else decided this clause in the same moment; see below what they decided.");
        } catch (Refused refused) {
            if (setAside != null && form.getDrafts().containsKey(setAside)) {
                result.rejectValue("drafts[" + setAside + "].reason", "refused", refused.getMessage());
            } else if (setAsideRows) {
                result.rejectValue("rowsReason", "refused", refused.getMessage());
            } else if (add) {
                result.rejectValue("addedWording", "refused", refused.getMessage());
            } else {
                result.reject("refused", refused.getMessage());
            }
        }
        return page(document, proposals.findByDocumentIdOrderByPositionAscIdAsc(number), model);
    }

    @PostMapping("/documents/{number}/meetings")
    String enterMeetings(
            @PathVariable long number, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        access.get(number, person);
        Flash.success(redirect, "minutes.review.meetings.entered", packMeetings.enter(number, person.actor()));
        return "redirect:/documents/" + number;
    }

    private String page(ImportedDocument document, List<Proposal> all, Model model) {
        NameMatcher.Snapshot directory = names.on(LocalDate.now(clock));
        List<Proposal> waiting = with(all, ProposalStatus.PROPOSED);
        model.addAttribute("document", document);
        Map<Boolean, List<Proposal>> toDecide = waiting.stream()
                .filter(Proposal::needsFollowup)
                .collect(Collectors.partitioningBy(proposal -> proposal.origin() == Proposal.Origin.TABLE));
        model.addAttribute("toDecide", toDecide.get(false));
        model.addAttribute("rowsToDecide", toDecide.get(true));
        model.addAttribute(
                "nothingToDo",
                Stream.concat(
                                waiting.stream().filter(proposal -> !proposal.needsFollowup()),
                                with(all, ProposalStatus.SET_ASIDE).stream())
                        .toList());
        List<Proposal> confirmed = with(all, ProposalStatus.CONFIRMED);
        model.addAttribute("confirmed", confirmed);
        model.addAttribute(
                "references", outcomes.of(confirmed.stream().map(Proposal::id).toList()));
        model.addAttribute("pieces", SourceView.of(document.sourceText(), all));
        model.addAttribute("missingMeetings", packMeetings.missing(document).keySet());
        model.addAttribute("directory", directory);
        model.addAttribute("dueSuggestions", review.dueSuggestions(document, waiting));
        model.addAttribute("priorities", PRIORITIES);
        return "minutes/review";
    }

    private static final List<Choice> PRIORITIES =
            List.of(new Choice("HIGH", "High"), new Choice("NORMAL", "Normal"), new Choice("LOW", "Low"));

    private static List<Proposal> with(List<Proposal> all, ProposalStatus status) {
        return all.stream().filter(proposal -> proposal.status() == status).toList();
    }

    private static void reject(BindingResult result, Review.Problem problem) {
        result.rejectValue("drafts[" + problem.proposal() + "]." + problem.field(), "refused", problem.sentence());
    }

    private static String back(long number, long proposal) {
        return "redirect:/documents/" + number + "#p" + proposal;
    }
}
