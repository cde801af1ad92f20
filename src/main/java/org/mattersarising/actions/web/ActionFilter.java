package org.mattersarising.actions.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.mattersarising.actions.ActionView;
import org.mattersarising.actions.Reach;
import org.mattersarising.meetings.BodyId;

/**
 * Which actions a list shows and a file holds, as it stands in the address.
 *
 * @param body the one body shown, or null for all within reach
 * @param bodies those shown
 */
record ActionFilter(ActionView view, BodyId body, Set<BodyId> bodies) {

    /** What cannot be read as a view is the open actions; a body beyond reach is as good as none. */
    static ActionFilter of(String shown, String chosen, Reach reach) {
        ActionView view = Arrays.stream(ActionView.values())
                .filter(each -> each.name().equalsIgnoreCase(shown))
                .findFirst()
                .orElse(ActionView.OPEN);
        BodyId body = reach.bodies().stream()
                .filter(each -> each.toString().equals(chosen))
                .findFirst()
                .orElse(null);
        return new ActionFilter(view, body, body == null ? reach.bodies() : Set.of(body));
    }

    /** As it stands in an address after the path. */
    String query() {
        return query(view, body);
    }

    static String query(ActionView view, BodyId body) {
        return "?show=" + view.name().toLowerCase(Locale.ROOT) + (body == null ? "" : "&body=" + body);
    }
}
