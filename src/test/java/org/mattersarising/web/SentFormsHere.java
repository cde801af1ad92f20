package org.mattersarising.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Forms that were sent, for pages without a database; nobody sends two at once there. */
final class SentFormsHere implements SentForms {

    private final Map<String, String> led = new ConcurrentHashMap<>();

    @Override
    public Optional<String> claim(String key) {
        return Optional.ofNullable(led.get(key));
    }

    @Override
    public void done(String key, String location) {
        if (location != null) {
            led.put(key, location);
        }
    }
}
