package org.mattersarising.support.screens;

import org.mattersarising.shared.Reference;

/** The page of one action, and the forms behind it, with the keyboard. */
public final class ActionScreen {

    private final Keyboard keyboard;

    private ActionScreen(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /** Opened from a list. */
    public static ActionScreen chosen(Visitor visitor, Reference action) {
        visitor.keyboard().press("main a[href$='" + action + "']");
        return new ActionScreen(visitor.keyboard());
    }

    public void reportComplete(String words) {
        keyboard.press("main a[href$='report-complete']");
        say(words);
    }

    public void nudge(String note) {
        keyboard.press("main a[href$='nudge']");
        say(note);
    }

    /** One button, nothing to be typed. */
    public void verify() {
        keyboard.press("main form[action$='verify'] button");
    }

    private void say(String words) {
        keyboard.type("#text", words);
        keyboard.press("main button[type=submit]");
    }
}
