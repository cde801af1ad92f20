package org.mattersarising.audit;

import org.mattersarising.shared.Actor;

/** An event that is to be written down when it is published. */
public interface Recordable {

    Actor by();

    /** The thing concerned: a public reference, or kind and number such as {@code meeting/12}. At most 60 characters. */
    String about();

    /** What happened, as a past participle that stands after the actor's name: "reported complete". At most 80 characters. */
    String what();

    /** The reason or the words given, or an empty text. */
    default String why() {
        return "";
    }
}
