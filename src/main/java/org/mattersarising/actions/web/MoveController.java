package org.mattersarising.actions.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionRefused;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.actions.SeenOld;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Turn;
import org.mattersarising.people.PersonChoice;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The short forms with which somebody makes a move. One controller for all of them: {@link MovePage} says how they differ. */
@Controller
@RequestMapping("/actions/{reference}/{move}")
@PreAuthorize("isAuthenticated()")
class MoveController {

    private static final Set<MovePage.Input> CAN_BE_AT_FAULT =
            EnumSet.of(MovePage.Input.DATE, MovePage.Input.PERSON, MovePage.Input.OUTCOME, MovePage.Input.LINE);

    private final Door door;
    private final ActionAccess access;
    private final MovePage.Makers makers;
    private final ActionSheets sheets;
    private final Answers answers;
    private final PersonChoice persons;

    MoveController(
            Door door,
            ActionAccess access,
            MovePage.Makers makers,
            ActionSheets sheets,
            Answers answers,
            PersonChoice persons) {
        this.door = door;
        this.access = access;
        this.makers = makers;
        this.sheets = sheets;
        this.answers = answers;
        this.persons = persons;
    }

    @GetMapping
    String ask(
            @PathVariable String reference,
            @PathVariable String move,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        Action action = door.open(person, reference);
        MovePage page = page(move, person, action);
        if (!access.may(person, action, page.move())) {
            Flash.error(redirect, "actions.move.not.now", reference);
            return "redirect:/actions/" + reference;
        }
        String first = page == MovePage.OFFER_AGAIN ? persons.label(action.owner()) : "";
        model.addAttribute("form", MoveForm.empty(first));
        return form(page, sheets.of(action, person), null, model);
    }

    @PostMapping
    String make(
            @PathVariable String reference,
            @PathVariable String move,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") MoveForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Action action = door.open(person, reference);
        MovePage page = page(move, person, action);
        Given given = answers.read(page, action, form, result);
        if (!result.hasErrors()
                && made(page, new Turn(action.reference(), form.seen(), person.actor()), given, result)) {
            Flash.success(redirect, "actions.move." + page.slug() + ".done", reference);
            return "redirect:/actions/" + reference;
        }
        return form(page, sheets.of(door.open(person, reference), person), form, model);
    }

    private boolean made(MovePage page, Turn turn, Given given, BindingResult result) {
        try {
            page.make(makers, turn, given);
            return true;
        } catch (OptimisticLockingFailureException overtaken) {
            result.reject("actions.error.overtaken", new Object[] {turn.reference()}, null);
        } catch (SeenOld | ActionRefused overtaken) {
            result.reject("refused", overtaken.getMessage());
        } catch (Refused refused) {
            refuse(page, refused.getMessage(), result);
        }
        return false;
    }

    /** Beside the field that is at fault, where the form has one that can be. */
    private static void refuse(MovePage page, String sentence, BindingResult result) {
        page.inputs().stream()
                .filter(CAN_BE_AT_FAULT::contains)
                .findFirst()
                .ifPresentOrElse(
                        input -> result.rejectValue(field(input), "refused", sentence),
                        () -> result.reject("refused", sentence));
    }

    /** With an outcome it is the reason that is missing. */
    private static String field(MovePage.Input input) {
        return input == MovePage.Input.OUTCOME ? MovePage.Input.NOTE.field() : input.field();
    }

    private MovePage page(String move, SignedIn person, Action action) {
        MovePage page = MovePage.of(move)
                .orElseThrow(() ->
                        door.nothing("actions.none.move", action.reference().value()));
        if (!access.isTheirs(person, action, page.move())) {
            throw new AccessDeniedException("This move is somebody else's to make.");
        }
        return page;
    }

    private String form(MovePage page, ActionSheet sheet, MoveForm sent, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", "actions.move." + page.slug());
        model.addAttribute("sheet", sheet);
        model.addAttribute("standings", standings());
        model.addAttribute("outcomes", outcomes());
        model.addAttribute("since", sent == null || sent.known() == null ? List.of() : sheet.since(sent.known()));
        model.addAttribute("filesLost", sent != null && !sent.chosen().isEmpty());
        model.addAttribute("directory", page.inputs().contains(MovePage.Input.PERSON) ? persons.labels() : List.of());
        return "actions/move";
    }

    private static List<Choice> outcomes() {
        return Stream.of(Recommendation.Outcome.values())
                .map(outcome -> new Choice(outcome.name(), outcome.title()))
                .toList();
    }

    private static List<Choice> standings() {
        return Stream.of(Statement.Standing.ON_TRACK, Statement.Standing.AT_RISK, Statement.Standing.BLOCKED)
                .map(standing -> new Choice(standing.name(), standing.title()))
                .toList();
    }
}
