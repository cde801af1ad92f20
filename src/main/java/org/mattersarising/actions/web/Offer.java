package org.mattersarising.actions.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Decides what the page of an action offers to do: buttons for what is likely, links for the rest. */
@Component
class Offer {

    private static final int MOST_BUTTONS = 4;

    private final ActionAccess access;

    Offer(ActionAccess access) {
        this.access = access;
    }

    /** @param buttons the first of them is what is expected now */
    record Choices(List<MovePage> buttons, List<MovePage> links) {

        public boolean any() {
            return !buttons.isEmpty() || !links.isEmpty();
        }
    }

    Choices to(SignedIn person, Action action) {
        var allowed = access.moves(person, action);
        List<MovePage> pages = Arrays.stream(MovePage.values())
                .filter(page -> allowed.contains(page.move()))
                .toList();
        List<MovePage> buttons = new ArrayList<>();
        List<MovePage> links = new ArrayList<>();
        for (MovePage page : pages) {
            boolean likely = page.likely() && buttons.size() < MOST_BUTTONS;
            (likely ? buttons : links).add(page);
        }
        return new Choices(buttons, links);
    }
}
