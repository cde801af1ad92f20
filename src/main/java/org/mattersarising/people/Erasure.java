package org.mattersarising.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody's name and address out of the service and keeps the record: what they did stays, done by "Former person 12". What was minuted
 * is the council's record and stays as it is; so does what somebody typed as a reason, in the trail, which nobody can change.
 */
@Service
@Transactional
public class Erasure {

    private static final String NOBODY = "@erased.invalid";

    private final People people;
    private final Accounts accounts;
    private final JdbcTemplate jdbc;
    private final List<ErasedText> texts;
    private final Period keptFor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            People people,
            Accounts accounts,
            JdbcTemplate jdbc,
            ObjectProvider<ErasedText> texts,
            @Value("${matters.people.kept-after-leaving:P2Y}") Period keptFor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.texts = texts.stream().toList();
        this.keptFor = keptFor;
        this.events = events;
        this.clock = clock;
    }

    /** For how long names are kept after somebody has left. */
    public Period keptFor() {
        return keptFor;
    }

    /** Whose time is over, by name. */
    @Transactional(readOnly = true)
    public List<Person> due() {
        return people.findAllByOrderByName().stream()
                .filter(person -> !isErased(person) && isOver(person))
                .toList();
    }

    public static boolean isErased(Person person) {
        return person.email().endsWith(NOBODY);
    }

    /**
     * Erases somebody.
     *
     * @param why needed where their time is not over yet, such as that they asked for it
     * @throws Refused when they have not left, or no reason is given
     */
    public void erase(PersonId id, String why, Actor by) {
        Person person = people.get(id);
        if (person.isHere(LocalDate.now(clock))) {
            throw new Refused(
                    person.name() + " has not left; record that they leave, and hand over what they own, first.");
        }
        if (isErased(person)) {
            throw new Refused("That person was erased already.");
        }
        if (!isOver(person) && (why == null || why.isBlank())) {
            throw new Refused("Their time is not over yet; write why they are erased now.");
        }
        String pseudonym = "Former person " + id;
        texts.forEach(text -> erase(text, person, pseudonym));
        forget(id);
        // Before the entity changes: what was written above went past it.
        person.isNow(pseudonym, id + NOBODY, person.organisation());
        accounts.findById(id.value()).ifPresent(Account::closes);
        events.publishEvent(new PersonEvent.Erased(id, by, why == null ? "" : why.strip()));
    }

    private boolean isOver(Person person) {
        return person.leftOn()
                .filter(left -> !left.plus(keptFor).isAfter(LocalDate.now(clock)))
                .isPresent();
    }

    private void erase(ErasedText text, Person person, String pseudonym) {
        for (String cell : text.columns()) {
            String update = "update " + text.table() + " set " + cell + " = replace(" + cell + ", ?, ?) where " + cell
                    + " like concat('%', ?, '%')";
            jdbc.update(update, person.email(), person.id() + NOBODY, person.email());
            jdbc.update(update, person.name(), pseudonym, person.name());
        }
    }

    /** What lets them in, and what is only there for them. */
    private void forget(PersonId id) {
        for (String table : List.of("second_factor", "passkey", "recovery_code", "invitation")) {
            jdbc.update("delete from " + table + " where person_id = ?", id.value());
        }
    }
}
