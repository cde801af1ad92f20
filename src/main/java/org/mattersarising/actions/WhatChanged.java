package org.mattersarising.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.LastVisits;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody what others did to actions since they last looked, from the trail. Asking is a visit. */
@Component
@Transactional
public class WhatChanged {

    private static final int LISTED = 10;

    private final LastVisits visits;
    private final AuditTrail trail;
    private final JdbcClient database;

    WhatChanged(LastVisits visits, AuditTrail trail, JdbcClient database) {
        this.visits = visits;
        this.trail = trail;
        this.database = database;
    }

    /**
     * One thing that happened.
     *
     * @param title null where the action is exempt
     * @param who null where the service did it
     * @param what such as "reported it complete"
     */
    public record Change(String reference, String title, String who, String what, Instant at) {}

    /** @param changes the latest first @param more whether there are more than are listed */
    public record Since(List<Change> changes, boolean more) {

        static final Since NOTHING = new Since(List.of(), false);
    }

    /** What others did to the actions that people own or work on. @param people the person and those for whom they stand in */
    public Since onDesk(PersonId person, Collection<PersonId> people) {
        return since(person, "desk", "(a.owner_id in (:people) or a.delegate_id in (:people))", 0, true, people);
    }

    /** What others did to the actions of a body that lie within somebody's reach. */
    public Since onBoard(Reach reach, BodyId body) {
        return since(
                reach.person(),
                "overview/" + body,
                "a.body_id = :body and (a.exempt_paragraph is null or :confidential = 1 or a.owner_id in (:people) or a.delegate_id in (:people))",
                body.value(),
                reach.confidential().contains(body),
                List.of(reach.person()));
    }

    private Since since(
            PersonId person, String place, String which, long body, boolean confidential, Collection<PersonId> people) {
        OptionalLong seen = visits.at(person, place, trail.last());
        if (seen.isEmpty()) {
            return Since.NOTHING;
        }
        List<Change> changes = database.sql("select e.at, e.what, a.reference, a.title, a.exempt_paragraph, p.name"
                        + " from audit_entry e join action a on a.reference = e.about"
                        + " left join person p on e.actor = concat('person/', p.id)"
                        + " where e.id > :seen and e.actor <> :me and " + which + " order by e.id desc limit "
                        + (LISTED + 1))
                .param("seen", seen.getAsLong())
                .param("me", person.actor().key())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("body", body)
                .param("confidential", confidential ? 1 : 0)
                .query((row, number) -> change(row))
                .list();
        return new Since(changes.subList(0, Math.min(LISTED, changes.size())), changes.size() > LISTED);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("reference"),
                row.getObject("exempt_paragraph") == null ? row.getString("title") : null,
                row.getString("name"),
                row.getString("what"),
                UtcTime.moment(row.getObject("at", LocalDateTime.class)));
    }
}
