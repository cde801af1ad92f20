package org.mattersarising.shared;

import java.util.OptionalLong;

/**
 * Whoever did a thing: a person of the directory by number, or the service by itself. Names are looked up when shown, so that a record
 * need not change when a name does.
 */
public record Actor(String key) {

    /** The service, acting on time or on its own rules. */
    public static final Actor SERVICE = new Actor("service");

    private static final String PERSON = "person/";

    public static Actor person(long id) {
        return new Actor(PERSON + id);
    }

    /** The person's number, or nothing when the service acted. */
    public OptionalLong personId() {
        return key.startsWith(PERSON)
                ? OptionalLong.of(Long.parseLong(key.substring(PERSON.length())))
                : OptionalLong.empty();
    }
}
