package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.WebUtils;

/** Where the last forms sent in a session were led; the oldest are forgotten. */
final class OnceOutcomes implements Serializable {

    private static final String ATTRIBUTE = OnceOutcomes.class.getName();
    private static final int KEPT = 50;

    private final Map<String, String> outcomes = new LinkedHashMap<>();

    static OnceOutcomes of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(ATTRIBUTE) instanceof OnceOutcomes known) {
                return known;
            }
            OnceOutcomes fresh = new OnceOutcomes();
            session.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        }
    }

    synchronized String get(String key) {
        return outcomes.get(key);
    }

    synchronized void put(String key, String location) {
        outcomes.put(key, location);
        if (outcomes.size() > KEPT) {
            outcomes.remove(outcomes.keySet().iterator().next());
        }
    }
}
