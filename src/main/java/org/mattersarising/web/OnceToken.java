package org.mattersarising.web;

/** A hidden value that every form carries, by which it takes effect once. */
public final class OnceToken {

    /** The name of the field it is in. */
    public static final String PARAMETER = "_once";

    private OnceToken() {}
}
