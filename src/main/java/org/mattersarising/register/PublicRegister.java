package org.mattersarising.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.web.PathNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the registers that are open to the public. */
@Component
@Transactional(readOnly = true)
public class PublicRegister {

    private static final String LINES = " from action a where a.body_id = :body and a.status in (:open)"
            + " and (a.exempt_paragraph is null or a.public_text <> '')";

    private final Bodies bodies;
    private final JdbcClient database;

    PublicRegister(Bodies bodies, JdbcClient database) {
        this.bodies = bodies;
        this.database = database;
    }

    /** The bodies whose registers are open, by name. */
    public List<Body> open() {
        return bodies.findAllByOrderByName().stream()
                .filter(Body::publicRegister)
                .toList();
    }

    /** The body, where its register is open. */
    public Optional<Body> open(String number) {
        return PathNumber.of(number).flatMap(bodies::findById).filter(Body::publicRegister);
    }

    public long count(BodyId body) {
        return lines("select count(*)" + LINES, body).query(Long.class).single();
    }

    /** Some lines, the latest agreed first. That order tells of an exempt one no more than its reference does. */
    public List<Line> lines(BodyId body, long offset, int size) {
        String page = "select a.id" + LINES + " order by a.id desc limit " + size + " offset " + offset;
        return lines(
                        "select a.id, a.reference, a.title, a.public_text, a.exempt_paragraph, a.citation, a.agreed_on, a.due_on, a.status,"
                                + " p.organisation, post.title as post_title, post.organisation as post_organisation from ("
                                + page
                                + ") shown join action a on a.id = shown.id join person p on p.id = a.owner_id"
                                + " left join post on post.id = a.owner_post_id order by a.id desc",
                        body)
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec lines(String sql, BodyId body) {
        return database.sql(sql)
                .param("body", body.value())
                .param("open", ActionStatus.allOpen().stream().map(Enum::name).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        if (row.getObject("exempt_paragraph") != null) {
            return Line.exempt(row.getString("reference"), row.getString("public_text"));
        }
        String post = row.getString("post_title");
        return new Line(
                row.getString("reference"),
                row.getString("title"),
                row.getString("citation"),
                row.getObject("agreed_on", LocalDate.class),
                post == null
                        ? row.getString("organisation")
                        : String.join(
                                ", ",
                                Stream.of(post, row.getString("post_organisation"))
                                        .filter(text -> !text.isBlank())
                                        .toList()),
                row.getObject("due_on", LocalDate.class),
                State.of(ActionStatus.valueOf(row.getString("status"))));
    }
}
