package org.mattersarising.people.signin;

import java.util.Map;
import java.util.Optional;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Whose a session is: by the person's number, for an address may change while they are signed in. */
@Component
class SessionOwner implements IndexResolver<Session> {

    /** What the sessions of a person are found by. */
    static String key(PersonId person) {
        return person.actor().key();
    }

    @Override
    public Map<String, String> resolveIndexesFor(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context)
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .map(person -> Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, key(person.person())))
                .orElse(Map.of());
    }
}
