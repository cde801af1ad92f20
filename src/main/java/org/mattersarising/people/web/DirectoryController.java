package org.mattersarising.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who there is, and who has left. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class DirectoryController {

    private final People people;
    private final NameMatcher names;
    private final Clock clock;

    DirectoryController(People people, NameMatcher names, Clock clock) {
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** One person as the list shows them. */
    record Line(long id, String person, String post, String organisation, String email, LocalDate left) {

        boolean has(String words) {
            return (person + " " + post + " " + organisation + " " + email)
                    .toLowerCase(Locale.ROOT)
                    .contains(words);
        }
    }

    @GetMapping("/people")
    String list(@RequestParam(name = "q", defaultValue = "") String sought, Model model) {
        NameMatcher.Snapshot today = names.on(LocalDate.now(clock));
        String words = sought.strip().toLowerCase(Locale.ROOT);
        List<Line> found = people.findAllByOrderByName().stream()
                .map(person -> line(person, today))
                .filter(line -> line.has(words))
                .toList();
        model.addAttribute("sought", sought.strip());
        model.addAttribute("people", found);
        return "people/list";
    }

    private static Line line(Person person, NameMatcher.Snapshot today) {
        return new Line(
                person.id().value(),
                person.name(),
                today.titleOf(person.id()),
                person.organisation(),
                person.email(),
                person.leftOn().orElse(null));
    }
}
