package org.mattersarising.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.PackContents;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;

/** Finds promises among the titles of a published agenda, of its work programme, or of minutes. */
@Component
class PromiseSearch {

    private static final String UNDATED = "date to be decided";

    private final Clauses clauses;
    private final Actions actions;

    PromiseSearch(Clauses clauses, Actions actions) {
        this.clauses = clauses;
        this.actions = actions;
    }

    /** A promise with the thing that is most like it. */
    record Pair<T>(ProgrammeEntry entry, T found, Likeness likeness) {}

    /** The best find for each promise, each thing for one promise only, the surest first. */
    <T> Map<Long, Pair<T>> pairs(
            List<ProgrammeEntry> open, List<T> published, java.util.function.Function<T, String> title) {
        List<Pair<T>> possible = new ArrayList<>();
        for (ProgrammeEntry entry : open) {
            Promise promise = promise(entry);
            published.stream()
                    .map(item -> new Pair<>(entry, item, likeness(entry, promise, title.apply(item))))
                    .filter(pair -> pair.likeness().enough())
                    .forEach(possible::add);
        }
        possible.sort(Comparator.comparing((Pair<T> pair) -> pair.likeness()).reversed());
        Map<Long, Pair<T>> best = new HashMap<>();
        Set<T> taken = new HashSet<>();
        for (Pair<T> pair : possible) {
            if (!best.containsKey(pair.entry().id()) && taken.add(pair.found())) {
                best.put(pair.entry().id(), pair);
            }
        }
        return best;
    }

    /** Says of what is not on the agenda where else the pack has it, if it does. */
    void elsewhere(ProgrammeEntry entry, Meeting meeting, List<PackContents.Planned> planned, PromiseCheck check) {
        Promise promise = promise(entry);
        Optional<PackContents.Planned> other = planned.stream()
                .filter(row -> !meeting.date().equals(row.meeting()))
                .filter(row -> likeness(entry, promise, row.title()).enough())
                .max(Comparator.comparing(row -> likeness(entry, promise, row.title())));
        other.ifPresentOrElse(
                row -> check.finds(
                        PromiseCheck.Verdict.ELSEWHERE,
                        row.title(),
                        "not on the agenda; the pack's work programme has it under %s (%s)"
                                .formatted(
                                        row.meeting() == null ? UNDATED : GovukDates.format(row.meeting()),
                                        likeness(entry, promise, row.title()).reason())),
                () -> check.finds(PromiseCheck.Verdict.MISSING, "", "no item of the published agenda is like it"));
    }

    /** An entry's own title may say it more shortly than the clause, or the other way round; either is enough. */
    private static Likeness likeness(ProgrammeEntry entry, Promise promise, String title) {
        Likeness byClause = promise.to(title);
        Likeness byTitle = Likeness.of(entry.title(), title, "");
        return byTitle.compareTo(byClause) > 0 ? byTitle : byClause;
    }

    private Promise promise(ProgrammeEntry entry) {
        Optional<Action> action = entry.action().map(actions::get).filter(one -> !one.exempt());
        return action.map(clauses::promise)
                .map(promise -> new Promise(promise.words() + " " + entry.title(), promise.around()))
                .orElseGet(() -> new Promise(entry.title(), entry.detail()));
    }
}
