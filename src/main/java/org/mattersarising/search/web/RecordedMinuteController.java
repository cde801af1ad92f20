package org.mattersarising.search.web;

import java.util.List;
import java.util.Objects;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.search.MinutesOnRecord;
import org.mattersarising.search.MinutesOnRecord.Recorded;
import org.mattersarising.search.Sight;
import org.mattersarising.search.Sights;
import org.mattersarising.web.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One minute as it was recorded, with its clauses and what became of them. For the body's clerk, chair and members. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'CHAIR', 'MEMBER')")
class RecordedMinuteController {

    private final MinutesOnRecord minutes;
    private final Sights sights;
    private final Outcomes outcomes;
    private final Bodies bodies;

    RecordedMinuteController(MinutesOnRecord minutes, Sights sights, Outcomes outcomes, Bodies bodies) {
        this.minutes = minutes;
        this.sights = sights;
        this.outcomes = outcomes;
        this.bodies = bodies;
    }

    @GetMapping("/minutes/{document:\\d{1,18}}/{at:\\d{1,8}}")
    String minute(
            @PathVariable long document, @PathVariable int at, @AuthenticationPrincipal SignedIn person, Model model) {
        Sight sight = sights.of(person);
        Recorded minute = minutes.minute(sight, document, at).orElseThrow(RecordedMinuteController::none);
        return page(minute, minutes.clauses(sight, document, at), document, person, model);
    }

    /** A clause that stands in no minute, such as a row of an action table. */
    @GetMapping("/minutes/{document:\\d{1,18}}/clauses/{number:\\d{1,18}}")
    String clause(
            @PathVariable long document,
            @PathVariable long number,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Recorded clause =
                minutes.clause(sights.of(person), document, number).orElseThrow(RecordedMinuteController::none);
        return page(clause, List.of(clause), document, person, model);
    }

    private String page(Recorded minute, List<Recorded> clauses, long document, SignedIn person, Model model) {
        model.addAttribute("minute", minute);
        model.addAttribute("clauses", clauses);
        model.addAttribute("board", bodies.get(minute.body()).name());
        model.addAttribute(
                "references",
                outcomes.of(clauses.stream()
                        .map(Recorded::number)
                        .filter(Objects::nonNull)
                        .toList()));
        model.addAttribute("document", person.is(Role.CLERK, minute.body().value()) ? document : null);
        return "search/minute";
    }

    private static NotFound none() {
        return new NotFound("There is no such minute among those of your boards; look for it by its words.");
    }
}
