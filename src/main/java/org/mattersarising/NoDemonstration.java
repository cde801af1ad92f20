package org.mattersarising;

import org.mattersarising.audit.AuditTrail;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps invented content out of work: its accounts have a password that everybody knows. Whatever laid such content has left an entry in
 * the trail.
 */
@Component
@Profile("!demo")
class NoDemonstration implements InitializingBean {

    private static final String MARK = "demonstration";

    private final AuditTrail trail;
    private final String secret;

    NoDemonstration(AuditTrail trail, @Value("${matters.secret:}") String secret) {
        this.trail = trail;
        this.secret = secret;
    }

    @Override
    public void afterPropertiesSet() {
        if (secret.contains(MARK)) {
            throw new Refused(
                    "MATTERS_SECRET is that of the demonstration, which everybody knows: make one of your own with openssl rand -base64 32.");
        }
        if (!trail.of(MARK).isEmpty()) {
            throw new Refused(
                    "The database holds the demonstration's invented people, who all have the same known"
                            + " password: start with the profile \"demo\", or give the service another database or data folder.");
        }
    }
}
