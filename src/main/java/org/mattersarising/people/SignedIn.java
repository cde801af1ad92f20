package org.mattersarising.people;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Sha256;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person on whose behalf a request acts. Authorities are {@code ROLE_<role>} where a role is held anywhere, for a first refusal at the
 * door; whether it is held for the body concerned is asked with {@link #is(Role, long)}.
 */
public final class SignedIn implements UserDetails, CredentialsContainer, org.mattersarising.web.SignedIn {

    /** Counted up with every change of the fields: sessions are kept over releases, and one that does not fit has ended. */
    @Serial
    private static final long serialVersionUID = 2L;

    private final long personId;
    private final String name;
    private final String email;
    private final String passwordSeal;
    private String passwordHash;
    private final boolean enabled;
    private final Set<String> roles;
    private final SecondStep secondStep;
    private final int generation;

    /** Somebody of whom no second step is asked. */
    public SignedIn(Person person, String passwordHash, boolean enabled, Collection<RoleHeld> roles) {
        this(person, passwordHash, enabled, roles, SecondStep.NONE, 0);
    }

    /**
     * @param roles what the person may do; kept as plain text, because this object lives in sessions
     * @param secondStep what is asked of them after their password
     * @param generation the number of their account when they signed in; a greater one ends what is open
     */
    public SignedIn(
            Person person,
            String passwordHash,
            boolean enabled,
            Collection<RoleHeld> roles,
            SecondStep secondStep,
            int generation) {
        this.personId = person.id().value();
        this.name = person.name();
        this.email = person.email();
        this.passwordHash = passwordHash;
        this.passwordSeal = Sha256.hex(passwordHash);
        this.enabled = enabled;
        this.secondStep = secondStep;
        this.generation = generation;
        this.roles = roles.stream().map(SignedIn::key).collect(Collectors.toUnmodifiableSet());
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public SecondStep secondStep() {
        return secondStep;
    }

    /** Whether the other is of the same account, with the same password and not signed out everywhere since. */
    public boolean continues(SignedIn other) {
        return personId == other.personId && generation == other.generation && passwordSeal.equals(other.passwordSeal);
    }

    public Actor actor() {
        return Actor.person(personId);
    }

    public String name() {
        return name;
    }

    @Override
    public String displayName() {
        return name;
    }

    /** The numbers of the bodies for which the person holds a role. */
    public List<Long> bodies(Role role) {
        return roles.stream()
                .filter(held -> held.startsWith(role + "/") && !held.endsWith("/"))
                .map(held -> Long.valueOf(held.substring(held.indexOf('/') + 1)))
                .sorted()
                .toList();
    }

    /** Whether the person holds a role for one body. */
    public boolean is(Role role, long bodyId) {
        return roles.contains(role + "/" + bodyId);
    }

    /** Whether the person holds a role for the whole service or for any body. */
    public boolean isAnywhere(Role role) {
        return roles.stream().anyMatch(held -> held.startsWith(role + "/"));
    }

    /** Whether the person holds any role for one body. */
    public boolean belongsTo(long bodyId) {
        return roles.stream().anyMatch(role -> role.endsWith("/" + bodyId));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("ROLE_PERSON"),
                        roles.stream().map(role -> "ROLE_" + role.substring(0, role.indexOf('/'))))
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    /** Once somebody has signed in, their password's hash is needed no more and goes into no session. */
    @Override
    public void eraseCredentials() {
        this.passwordHash = null;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && that.personId == personId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(personId);
    }

    private static String key(RoleHeld held) {
        return held.role() + "/" + (held.body().isPresent() ? held.body().getAsLong() : "");
    }
}
