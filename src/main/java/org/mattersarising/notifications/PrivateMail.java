package org.mattersarising.notifications;

import java.util.List;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Refused;

/** Mail that is for one person's eyes and for this moment, such as a code: handed over at once, and kept nowhere. */
public interface PrivateMail {

    /**
     * Sends it to the person's own address, whoever deputises for them.
     *
     * @param paragraphs what it says, in plain text
     * @throws Refused when the mail server does not take it, or mail may not go to that person
     */
    void send(PersonId to, String subject, List<String> paragraphs);
}
