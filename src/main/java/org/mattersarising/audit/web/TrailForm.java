package org.mattersarising.audit.web;

import java.time.LocalDate;
import org.mattersarising.audit.AuditTrail.Excerpt;

/** Which part of the trail is asked for; what is left out means all. */
record TrailForm(LocalDate from, LocalDate to, String about) {

    Excerpt excerpt() {
        return new Excerpt(from, to, about == null ? "" : about.strip());
    }
}
