package org.mattersarising.people.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.people.Doubles;
import org.mattersarising.people.Merging;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who were entered twice: found, compared, and made one. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class MergeController {

    private final Doubles doubles;
    private final Merging merging;
    private final PersonPage page;

    MergeController(Doubles doubles, Merging merging, PersonPage page) {
        this.doubles = doubles;
        this.merging = merging;
        this.page = page;
    }

    /** @param stays the number of the entry that stays, or null while none is chosen */
    record MergeForm(Long stays) {}

    /** How much of one kind belongs to each of two entries. */
    record Belonging(String kind, long one, long other) {}

    @GetMapping("/people/doubles")
    String list(Model model) {
        model.addAttribute("pairs", doubles.pairs());
        return "people/doubles";
    }

    @GetMapping("/people/{one}/merge/{other}")
    String compare(@PathVariable String one, @PathVariable String other, Model model) {
        model.addAttribute("form", new MergeForm(null));
        return compared(page.person(one), page.person(other), model);
    }

    @PostMapping("/people/{one}/merge/{other}")
    String merge(
            @PathVariable String one,
            @PathVariable String other,
            @ModelAttribute("form") MergeForm form,
            BindingResult result,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes redirect) {
        Person first = page.person(one);
        Person second = page.person(other);
        boolean firstStays = form.stays() != null && form.stays() == first.id().value();
        if (form.stays() == null || !firstStays && form.stays() != second.id().value()) {
            result.rejectValue("stays", "people.merge.error.stays");
            return compared(first, second, model);
        }
        PersonId stays = firstStays ? first.id() : second.id();
        PersonId goes = firstStays ? second.id() : first.id();
        refuseToGiveRights(goes, by);
        try {
            merging.merge(stays, goes, by.actor());
            Flash.success(redirect, "people.merge.done", firstStays ? first.name() : second.name());
        } catch (Refused refused) {
            Flash.error(redirect, "people.merge.refused", refused.getMessage());
        }
        return "redirect:/people/" + stays;
    }

    /** Roles and a way to sign in move with the entry; only an administrator gives those. */
    private void refuseToGiveRights(PersonId goes, SignedIn by) {
        if (!by.isAnywhere(Role.ADMINISTRATOR) && merging.hasRights(goes)) {
            throw new AccessDeniedException(
                    "An entry that can sign in, or holds a role, is merged by an administrator.");
        }
    }

    private String compared(Person one, Person other, Model model) {
        Map<String, Long> ofOne = merging.belongings(one.id());
        Map<String, Long> ofOther = merging.belongings(other.id());
        Set<String> kinds = new LinkedHashSet<>(ofOne.keySet());
        kinds.addAll(ofOther.keySet());
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute(
                "belongings",
                kinds.stream()
                        .map(kind -> new Belonging(kind, ofOne.getOrDefault(kind, 0L), ofOther.getOrDefault(kind, 0L)))
                        .toList());
        model.addAttribute("choices", List.of(choice(one), choice(other)));
        return "people/merge";
    }

    private static Choice choice(Person person) {
        return new Choice(person.id().toString(), person.name() + ", " + person.email());
    }
}
