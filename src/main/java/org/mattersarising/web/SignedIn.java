package org.mattersarising.web;

/** Implemented by the principal when it knows a better name than the one used to sign in. */
public interface SignedIn {

    /** The name of the person as others write it. */
    String displayName();
}
