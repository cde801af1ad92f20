package org.mattersarising.minutes.web;

import java.util.Arrays;
import java.util.Objects;

/**
 * The button that was pressed on the review page; a number is that of its proposal, and all are null where what was typed is only kept.
 *
 * @param many to confirm all that were chosen
 * @param takeOver to give an action the words of amended minutes
 * @param leave to leave an action as it is
 * @param withdraw to withdraw an action whose words are gone
 * @param rows to set all rows of action tables aside
 */
record Pressed(
        Long confirm,
        Boolean many,
        Long setAside,
        Long takeUp,
        Long split,
        Long merge,
        Boolean add,
        Long takeOver,
        Long leave,
        Long withdraw,
        Boolean rows) {

    /** The proposal whose reason was asked for, or null. */
    Long withReason() {
        return Arrays.asList(setAside, takeOver, leave, withdraw).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
