package org.mattersarising.web;

import java.util.List;

/**
 * One answer that a select, a group of radios or of checkboxes offers.
 *
 * @param value what the browser sends
 * @param text what the person reads
 * @param hint a second line below it, or null
 */
public record Choice(String value, String text, String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }

    /** Yes and no, for a {@code Boolean} component of a form. */
    public static List<Choice> yesOrNo() {
        return List.of(new Choice("true", "Yes"), new Choice("false", "No"));
    }
}
