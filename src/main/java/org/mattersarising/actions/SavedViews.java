package org.mattersarising.actions;

import java.util.List;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters of the list of actions that people have given names. Each is its person's alone. */
@Component
@Transactional
public class SavedViews {

    /** More are no help in finding anything. */
    private static final int MOST = 20;

    private static final int LONGEST_NAME = 60;

    private final JdbcClient database;

    SavedViews(JdbcClient database) {
        this.database = database;
    }

    /** @param query as it stands in an address after the path: {@code ?show=overdue&body=3} */
    public record SavedView(long id, String name, String query) {}

    /** A person's views, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(PersonId person) {
        return database.sql("select id, name, query from saved_view where person_id = :person order by name")
                .param("person", person.value())
                .query((row, number) -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /**
     * Keeps filters under a name. One of that name is replaced.
     *
     * @throws Refused when the name is empty or too long, or there are twenty already
     */
    public void keep(PersonId person, String name, String query) {
        String called = name.strip();
        if (called.isEmpty()) {
            throw new Refused("Enter a name for the view, such as “Overdue in my board”.");
        }
        if (called.length() > LONGEST_NAME) {
            throw new Refused("Shorten the name of the view to 60 characters.");
        }
        database.sql("delete from saved_view where person_id = :person and lower(name) = lower(:name)")
                .param("person", person.value())
                .param("name", called)
                .update();
        if (of(person).size() >= MOST) {
            throw new Refused("You have twenty views already; remove one before you save another.");
        }
        database.sql("insert into saved_view (person_id, name, query) values (:person, :name, :query)")
                .param("person", person.value())
                .param("name", called)
                .param("query", query)
                .update();
    }

    /** Removes a view of this person; there is no harm in its being gone already. */
    public void remove(PersonId person, long id) {
        database.sql("delete from saved_view where person_id = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }
}
