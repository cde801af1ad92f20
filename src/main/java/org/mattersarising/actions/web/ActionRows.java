package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.springframework.stereotype.Component;

/** Makes lines of actions with two statements, however many they are. */
@Component
class ActionRows {

    private final Names names;
    private final Bodies bodies;
    private final Clock clock;

    ActionRows(Names names, Bodies bodies, Clock clock) {
        this.names = names;
        this.bodies = bodies;
        this.clock = clock;
    }

    List<ActionRow> of(Collection<Action> actions) {
        LocalDate today = LocalDate.now(clock);
        Names.Known known = names.of(actions.stream().flatMap(a -> Stream.of(a.owner(), a.doer())));
        Map<BodyId, String> titles =
                bodies.findAllByOrderByName().stream().collect(Collectors.toMap(Body::id, Body::name));
        return actions.stream()
                .map(action -> new ActionRow(
                        action.reference().value(),
                        action.title(),
                        known.of(action.owner()),
                        action.owner(),
                        action.delegate().map(known::of).orElse(""),
                        titles.get(action.body()),
                        action.dueOn(),
                        action.daysOverdue(today),
                        Tag.of(action.status()),
                        action.priority(),
                        action.exempt(),
                        action.wantedDueOn().orElse(null),
                        action.endedOn().orElse(null)))
                .toList();
    }
}
