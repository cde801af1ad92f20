package org.mattersarising.minutes.parser;

import java.util.List;

/** Who acts: a name, post or body; or the candidates where none is certain. */
record Owner(String name, OwnerConfidence confidence, List<String> candidates) {

    static final Owner NONE = new Owner(null, OwnerConfidence.NONE, List.of());

    static Owner explicit(String name) {
        return new Owner(name, OwnerConfidence.EXPLICIT, List.of());
    }

    /** The only one of the item, or the several of whom one may be meant. */
    static Owner among(List<String> presenters) {
        if (presenters.size() == 1) {
            return new Owner(presenters.get(0), OwnerConfidence.IMPLIED, List.of());
        }
        return presenters.isEmpty() ? NONE : new Owner(null, OwnerConfidence.NONE, presenters);
    }
}
