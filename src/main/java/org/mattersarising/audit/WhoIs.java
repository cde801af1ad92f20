package org.mattersarising.audit;

import java.util.Collection;
import java.util.Map;
import org.mattersarising.shared.Actor;

/** Names for the actors of the trail, which keeps their numbers only; the directory answers it. */
public interface WhoIs {

    /** One statement however many they are; somebody unknown is left out. */
    Map<Actor, String> names(Collection<Actor> actors);
}
