package org.mattersarising.web;

import java.util.List;

/** Accounts that the sign-in page offers to try. Only a demonstration declares such a bean. */
public interface SignInHints {

    /** In the order in which they are shown. */
    List<Hint> hints();

    /**
     * @param label who it is: "Clerk"
     * @param email to sign in with
     * @param password in clear, because it is on the page anyway
     */
    record Hint(String label, String email, String password) {}
}
