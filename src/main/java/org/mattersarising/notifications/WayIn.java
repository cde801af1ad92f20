package org.mattersarising.notifications;

import java.util.Optional;
import org.mattersarising.people.PersonId;

/**
 * Asked when a mail is written: another way for its reader to what it is about than to sign in. A feature that has one declares it as a bean;
 * the first that gives an answer counts.
 */
public interface WayIn {

    /**
     * @param path within this service, beginning with a slash
     * @param secret the part of it that nobody else may learn; it is not kept with the mail
     */
    record Way(String path, String secret) {}

    /**
     * @param about the reference the notice is about
     * @param reader to whom the mail goes, a deputy where somebody is away
     */
    Optional<Way> to(String about, PersonId reader);
}
