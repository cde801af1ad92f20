package org.mattersarising.support.screens;

import static org.mattersarising.support.browser.PageAssert.assertThat;

/** The page on which a clerk decides what becomes of minutes, with the keyboard. */
public final class ReviewScreen {

    private final Visitor visitor;
    private final Keyboard keyboard;

    private ReviewScreen(Visitor visitor) {
        this.visitor = visitor;
        this.keyboard = visitor.keyboard();
    }

    /** The page that the visitor is on, at its first clause. */
    public static ReviewScreen begun(Visitor visitor) {
        ReviewScreen screen = new ReviewScreen(visitor);
        screen.keyboard.tabTo(".app-review__keys summary");
        screen.keyboard.keys("Enter");
        screen.keyboard.tabTo(".app-review__keys a");
        screen.keyboard.keys("Enter");
        assertThat(visitor.page()).hasFocusOn(".app-proposal");
        return screen;
    }

    /** Types owner and day of the clause, comes back to it, and confirms. The keyboard then is at the next clause, if there is one. */
    public void confirm(String owner, String due) {
        keyboard.keys("e");
        keyboard.type(".app-proposal input[name$='.owner']", owner);
        keyboard.type(".app-proposal input[name$='.due']", due);
        keyboard.keys("Escape");
        assertThat(visitor.page()).hasFocusOn(".app-proposal");
        keyboard.key("c");
    }

    public void setAside(String reason) {
        assertThat(visitor.page()).hasFocusOn(".app-proposal");
        keyboard.keys("r");
        keyboard.type(".app-proposal input[name$='.reason']", reason);
        keyboard.press(".app-proposal button[name=setAside]");
    }
}
