package org.mattersarising.minutes.web;

import java.util.List;
import org.mattersarising.minutes.AmendedClauses;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.minutes.Review;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a button of the review page says. */
@Component
class ReviewDeeds {

    private final Review review;
    private final AmendedClauses amended;
    private final Outcomes outcomes;

    ReviewDeeds(Review review, AmendedClauses amended, Outcomes outcomes) {
        this.review = review;
        this.amended = amended;
        this.outcomes = outcomes;
    }

    /**
     * @return the proposal it was about, or the one that came of it; null where it was about none
     * @throws Refused when it cannot be done; what is wrong with a field stands in the result instead
     */
    Long make(
            ImportedDocument document,
            Pressed pressed,
            ReviewForm form,
            Actor by,
            BindingResult result,
            RedirectAttributes redirect) {
        long number = document.id();
        if (pressed.confirm() != null) {
            confirm(number, pressed.confirm(), by, result, redirect);
            return pressed.confirm();
        } else if (pressed.many() != null) {
            confirmMany(number, form.getChosen(), by, result, redirect);
        } else if (pressed.setAside() != null) {
            review.setAside(number, pressed.setAside(), form.reason(pressed.setAside()), by);
            Flash.success(redirect, "minutes.review.set.aside");
            return pressed.setAside();
        } else if (pressed.takeUp() != null) {
            review.takeUp(number, pressed.takeUp(), by);
            return pressed.takeUp();
        } else if (pressed.split() != null) {
            return review.split(number, pressed.split(), by);
        } else if (pressed.merge() != null) {
            return review.merge(number, pressed.merge(), by);
        } else if (Boolean.TRUE.equals(pressed.add())) {
            return review.add(number, form.getAddedMinute(), form.getAddedWording(), by);
        } else if (pressed.withReason() != null) {
            return decideAmended(number, pressed, form, by, redirect);
        } else if (Boolean.TRUE.equals(pressed.rows())) {
            Flash.success(
                    redirect, "minutes.review.rows.set.aside", review.setAsideRows(number, form.getRowsReason(), by));
        } else {
            Flash.success(redirect, "minutes.review.kept");
        }
        return null;
    }

    private Long decideAmended(long number, Pressed pressed, ReviewForm form, Actor by, RedirectAttributes redirect) {
        Long proposal = pressed.withReason();
        String why = form.reason(proposal);
        if (pressed.takeOver() != null) {
            amended.takeOver(number, proposal, why, by);
            Flash.success(redirect, "minutes.review.taken.over");
        } else if (pressed.withdraw() != null) {
            amended.withdraw(number, proposal, why, by);
            Flash.success(redirect, "minutes.review.withdrawn");
        } else {
            amended.leave(number, proposal, why, by);
            Flash.success(redirect, "minutes.review.left");
        }
        return proposal;
    }

    private void confirm(long number, long proposal, Actor by, BindingResult result, RedirectAttributes redirect) {
        review.confirm(number, proposal, by).forEach(problem -> reject(result, problem));
        if (!result.hasErrors()) {
            Flash.success(
                    redirect,
                    "minutes.review.confirmed",
                    outcomes.of(List.of(proposal)).getOrDefault(proposal, ""));
        }
    }

    /** All or none: first everything that is wrong with any of them is said. */
    private void confirmMany(
            long number, List<Long> chosen, Actor by, BindingResult result, RedirectAttributes redirect) {
        if (chosen.isEmpty()) {
            throw new Refused("Choose the clauses that you want to confirm together.");
        }
        review.confirmAll(number, chosen, by).forEach(problem -> reject(result, problem));
        if (!result.hasErrors()) {
            Flash.success(redirect, "minutes.review.confirmed.many", chosen.size());
        }
    }

    private static void reject(BindingResult result, Review.Problem problem) {
        result.rejectValue("drafts[" + problem.proposal() + "]." + problem.field(), "refused", problem.sentence());
    }

    /** The field beside which a refusal is said; null for the page as a whole. */
    static String fieldOf(Pressed pressed, ReviewForm form) {
        Long withReason = pressed.withReason();
        if (withReason != null && form.getDrafts().containsKey(withReason)) {
            return "drafts[" + withReason + "].reason";
        } else if (Boolean.TRUE.equals(pressed.rows())) {
            return "rowsReason";
        }
        return Boolean.TRUE.equals(pressed.add()) ? "addedWording" : null;
    }
}
