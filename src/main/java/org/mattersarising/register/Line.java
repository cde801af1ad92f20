package org.mattersarising.register;

import java.time.LocalDate;

/**
 * One open action as the public sees it. Of an exempt one all but the reference and the text is null.
 *
 * @param text its title, or the public text of an exempt one
 * @param minute where it stands in the minutes, such as "112 (3)"; may be empty
 * @param responsible the post with which it lies and the organisation, or the organisation alone
 */
public record Line(
        String reference,
        String text,
        String minute,
        LocalDate agreed,
        String responsible,
        LocalDate due,
        State state) {

    static Line exempt(String reference, String publicText) {
        return new Line(reference, publicText, null, null, null, null, null);
    }

    public boolean exempt() {
        return state == null;
    }
}
