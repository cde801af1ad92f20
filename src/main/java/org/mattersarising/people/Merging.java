package org.mattersarising.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two entries for the same person: everything of the one moves to the other, in one transaction. */
@Service
@Transactional
public class Merging {

    private final People people;
    private final Tenures tenures;
    private final Absences absences;
    private final Roles roles;
    private final Accounts accounts;
    private final InvitationRecords invitations;
    private final List<PersonTies> ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(
            People people,
            Tenures tenures,
            Absences absences,
            Roles roles,
            Accounts accounts,
            InvitationRecords invitations,
            List<PersonTies> ties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.tenures = tenures;
        this.absences = absences;
        this.roles = roles;
        this.accounts = accounts;
        this.invitations = invitations;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /** What belongs to a person, here and in other modules, by what it is. */
    @Transactional(readOnly = true)
    public Map<String, Long> belongings(PersonId person) {
        Map<String, Long> all = new LinkedHashMap<>();
        ties.forEach(each -> all.putAll(each.of(person)));
        all.put("POSTS", (long) tenures.findByPersonId(person).size());
        all.put("ROLES", (long) roles.findByPersonId(person).size());
        all.put("ABSENCES", (long) absences.naming(person).size());
        all.put("ACCOUNT", accounts.findById(person.value()).isPresent() ? 1L : 0L);
        return all;
    }

    /** Whether the entry can sign in or holds a role, so that whoever merges it gives that to somebody. */
    @Transactional(readOnly = true)
    public boolean hasRights(PersonId person) {
        return accounts.findById(person.value()).isPresent()
                || !roles.findByPersonId(person).isEmpty();
    }

    /**
     * Moves everything of one entry to another.
     *
     * @throws Refused when they are the same, or one of them was merged before
     */
    public void merge(PersonId stays, PersonId goes, Actor by) {
        if (stays.equals(goes)) {
            throw new Refused("These are the same entry; choose two.");
        }
        Person staying = people.get(stays);
        Person going = people.get(goes);
        if (staying.mergedInto().isPresent() || going.mergedInto().isPresent()) {
            throw new Refused("One of the two was merged already; look at the list of people again.");
        }
        moveTenures(stays, goes);
        moveAbsences(stays, goes);
        moveRoles(stays, goes);
        moveAccount(stays, goes);
        going.mergesInto(stays, LocalDate.now(clock));
        ties.forEach(each -> each.move(goes, stays));
        events.publishEvent(new PersonEvent.Merged(stays, goes, going.name(), by));
    }

    private void moveTenures(PersonId stays, PersonId goes) {
        List<PostId> held = tenures.of(stays, LocalDate.now(clock)).stream()
                .map(Tenure::post)
                .toList();
        for (Tenure tenure : tenures.findByPersonId(goes)) {
            if (tenure.isOpen() && held.contains(tenure.post())) {
                tenures.delete(tenure);
            } else {
                tenure.passesTo(stays);
            }
        }
    }

    /** An entry that deputised for the other was nobody's deputy. */
    private void moveAbsences(PersonId stays, PersonId goes) {
        for (Absence absence : absences.naming(goes)) {
            absence.names(stays, goes);
            if (absence.person().equals(absence.deputy())) {
                absences.delete(absence);
            }
        }
    }

    private void moveRoles(PersonId stays, PersonId goes) {
        List<RoleHeld> held = roles.findByPersonId(stays);
        for (RoleHeld role : roles.findByPersonId(goes)) {
            boolean has = held.stream()
                    .anyMatch(
                            other -> other.role() == role.role() && other.body().equals(role.body()));
            if (has) {
                roles.delete(role);
            } else {
                role.passesTo(stays);
            }
        }
    }

    private void moveAccount(PersonId stays, PersonId goes) {
        invitations.findByPersonIdAndUsedAtIsNull(goes).forEach(invitation -> invitation.used(clock.instant()));
        accounts.findById(goes.value()).ifPresent(account -> {
            if (account.enabled() && accounts.findById(stays.value()).isEmpty()) {
                accounts.save(new Account(stays, account.passwordHash()));
            }
            account.closes();
        });
    }
}
