package org.mattersarising.people.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SignedIn;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account behind a mail address. Whoever has left cannot sign in. */
@Service
class DirectorySignIn implements UserDetailsService {

    private final People people;
    private final Accounts accounts;
    private final Roles roles;
    private final SecondSteps steps;
    private final Clock clock;

    DirectorySignIn(People people, Accounts accounts, Roles roles, SecondSteps steps, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        Person person = people.findByEmailIgnoreCase(email.strip())
                .orElseThrow(() -> new UsernameNotFoundException("No account for that address."));
        List<RoleHeld> held = roles.findByPersonId(person.id());
        return accounts.findById(person.id().value())
                .map(account -> new SignedIn(
                        person,
                        account.passwordHash(),
                        account.enabled() && person.isHere(LocalDate.now(clock)),
                        held,
                        steps.of(person.id(), held),
                        account.generation()))
                .orElseThrow(() -> new UsernameNotFoundException("No account for that address."));
    }
}
