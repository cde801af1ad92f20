package org.mattersarising.notifications;

import org.mattersarising.people.SignedIn;

/**
 * Says whether a clerk may read and repeat the mail about one thing. This module does not know whose board a reference belongs to; the module
 * that does declares one as a bean. All of them must agree; administrators are not asked about.
 */
public interface MailAccess {

    boolean mayRead(String about, SignedIn person);
}
