package org.mattersarising.actions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mattersarising.actions.ActionLists;
import org.mattersarising.actions.ActionView;
import org.mattersarising.actions.Reach;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.mattersarising.web.PathNumber;

/**
 * Which actions a list shows and a file holds, as it stands in the address.
 *
 * @param body the one body shown, or null for all within reach
 * @param owner the one whose actions are shown, or null for everybody's
 * @param within all bodies within reach
 */
record ActionFilter(ActionView view, BodyId body, PersonId owner, Set<BodyId> within) {

    /**
     * What stands in an address, whoever typed it.
     *
     * @param show the name of a view
     * @param body the number of a body
     * @param owner the number of a person
     */
    record Asked(String show, String body, String owner) {}

    /** What cannot be read as a view is the open actions; a body beyond reach is as good as none, and so is a person that is no number. */
    static ActionFilter of(Asked asked, Reach reach) {
        ActionView view = Arrays.stream(ActionView.values())
                .filter(each -> each.name().equalsIgnoreCase(asked.show()))
                .findFirst()
                .orElse(ActionView.OPEN);
        BodyId body = reach.bodies().stream()
                .filter(each -> each.toString().equals(asked.body()))
                .findFirst()
                .orElse(null);
        return new ActionFilter(
                view, body, PathNumber.of(asked.owner()).map(PersonId::new).orElse(null), reach.bodies());
    }

    /** Those shown. */
    Set<BodyId> bodies() {
        return body == null ? within : Set.of(body);
    }

    /** How many actions it leaves, by the counts of each body. */
    long count(List<ActionLists.Counts> counts) {
        return counts.stream()
                .filter(each -> bodies().contains(each.body()))
                .mapToLong(each -> each.of(view))
                .sum();
    }

    ActionFilter with(ActionView other) {
        return new ActionFilter(other, body, owner, within);
    }

    /** @param other null for all bodies */
    ActionFilter with(BodyId other) {
        return new ActionFilter(view, other, owner, within);
    }

    ActionFilter ofEverybody() {
        return new ActionFilter(view, body, null, within);
    }

    /** As it stands in an address after the path. */
    String query() {
        return "?show=" + view.name().toLowerCase(Locale.ROOT)
                + (body == null ? "" : "&body=" + body)
                + (owner == null ? "" : "&owner=" + owner.value());
    }
}
