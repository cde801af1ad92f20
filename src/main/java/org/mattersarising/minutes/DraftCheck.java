package org.mattersarising.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.springframework.stereotype.Component;

/** Looks whether what the clerk entered for a proposal is enough for an action, and understands it. */
@Component
class DraftCheck {

    private final NameMatcher names;
    private final GovukDates dates;
    private final Clock clock;

    DraftCheck(NameMatcher names, Clock clock) {
        this.names = names;
        this.dates = new GovukDates(clock);
        this.clock = clock;
    }

    /**
     * @param problems what keeps it from being confirmed; while there are none, owner and due date are known
     * @param paragraph of Schedule 12A, or null where the business was public
     */
    record Checked(List<Review.Problem> problems, PersonId owner, LocalDate due, Integer paragraph) {}

    Checked of(Proposal proposal) {
        Draft draft = proposal.draft();
        List<Review.Problem> problems = new ArrayList<>();
        Optional<Person> owner = owner(proposal, draft.owner(), problems);
        Optional<LocalDate> due = due(proposal, draft.due(), problems);
        Optional<Integer> paragraph = paragraph(proposal, draft.exempt(), problems);
        if (draft.title().isEmpty()) {
            problems.add(new Review.Problem(proposal.id(), "title", "Enter a title for the action."));
        }
        return new Checked(
                List.copyOf(problems), owner.map(Person::id).orElse(null), due.orElse(null), paragraph.orElse(null));
    }

    private Optional<Person> owner(Proposal proposal, String typed, List<Review.Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(new Review.Problem(proposal.id(), "owner", "Enter who is to do it."));
            return Optional.empty();
        }
        NameMatcher.Snapshot directory = names.on(LocalDate.now(clock));
        Optional<Person> owner = directory.exactly(typed);
        if (owner.isEmpty()) {
            problems.add(new Review.Problem(
                    proposal.id(), "owner", directory.doubt(typed) + "; choose a name from the list."));
        }
        return owner;
    }

    private Optional<LocalDate> due(Proposal proposal, String typed, List<Review.Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(new Review.Problem(proposal.id(), "due", "Enter the day by which it is due."));
            return Optional.empty();
        }
        try {
            return Optional.of(dates.parse(typed));
        } catch (NotADate refusal) {
            problems.add(new Review.Problem(proposal.id(), "due", refusal.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Integer> paragraph(Proposal proposal, String typed, List<Review.Problem> problems) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        // Local Government Act 1972, Schedule 12A, part 1 for England has paragraphs 1 to 7; Wales goes to 18C.
        if (typed.matches("[1-9]|1[0-8]")) {
            return Optional.of(Integer.valueOf(typed));
        }
        problems.add(new Review.Problem(
                proposal.id(),
                "exempt",
                "Enter the number of the paragraph of Schedule 12A, such as 3, or leave it empty."));
        return Optional.empty();
    }
}
