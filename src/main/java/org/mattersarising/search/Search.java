package org.mattersarising.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what has every word of a question, within somebody's sight: one statement to count, one for a page. */
@Component
@Transactional(readOnly = true)
public class Search {

    private static final String WITHIN_SIGHT = """
             from search_entry e left join action a on a.reference = e.reference
            where (e.reference is null and e.body_id in (:confidential)
                or a.body_id in (:bodies) and (a.exempt_paragraph is null or a.body_id in (:confidential))
                or a.owner_id in (:people) or a.delegate_id in (:people)
                or exists (select 1 from contributor c where c.reference = a.reference and c.person_id = :person))""";

    private final JdbcClient database;

    Search(JdbcClient database) {
        this.database = database;
    }

    /** How many hits there are of a kind in the business of a body. */
    public record Count(Kind kind, BodyId body, long hits) {}

    /** Whether a question has a word that can be looked for. */
    public boolean asks(String question) {
        return !Term.of(question).isEmpty();
    }

    /** The hits by kind and body; nothing where the question has no word. */
    public List<Count> count(Sight sight, String question) {
        List<Term> terms = Term.of(question);
        return terms.isEmpty()
                ? List.of()
                : within(sight, terms, "select e.kind, e.body_id, count(*) as hits", " group by e.kind, e.body_id")
                        .query((row, number) -> new Count(
                                Kind.valueOf(row.getString("kind")),
                                new BodyId(row.getLong("body_id")),
                                row.getLong("hits")))
                        .list();
    }

    /**
     * One page of the hits, the latest first.
     *
     * @param kind to which they are limited, or null
     * @param body to whose business they are limited, or null
     */
    public List<Hit> page(Sight sight, String question, Kind kind, BodyId body, long offset, int size) {
        List<Term> terms = Term.of(question);
        if (terms.isEmpty()) {
            return List.of();
        }
        String limits = (kind == null ? "" : " and e.kind = '" + kind.name() + "'")
                + (body == null ? "" : " and e.body_id = " + body.value());
        // The page is found by its numbers first, so that long texts are read for its rows only.
        String page =
                "select h.*, t.words, b.name as board from (select e.id, e.kind, e.reference, e.document_id, e.minute_at, e.clause_id,"
                        + " e.body_id, e.citation, e.heading, e.happened_on, a.status, a.exempt_paragraph";
        return within(
                        sight,
                        terms,
                        page,
                        limits + " order by e.happened_on desc, e.id desc limit " + size + " offset " + offset
                                + ") h join search_entry t on t.id = h.id join body b on b.id = h.body_id"
                                + " order by h.happened_on desc, h.id desc")
                .query((row, number) -> hit(row, terms))
                .list();
    }

    private JdbcClient.StatementSpec within(Sight sight, List<Term> terms, String select, String rest) {
        String found = " and e.id in (select f.entry_id from (" + Candidates.sql(sight, terms.size()) + ") f)";
        JdbcClient.StatementSpec statement = database.sql(select + WITHIN_SIGHT + found + rest)
                .param("person", sight.person().value())
                .param(
                        "people",
                        numbers(sight.people().stream().map(PersonId::value).toList()))
                .param(
                        "bodies",
                        numbers(sight.bodies().stream().map(BodyId::value).toList()))
                .param(
                        "confidential",
                        numbers(sight.confidential().stream().map(BodyId::value).toList()));
        for (int at = 0; at < terms.size(); at++) {
            statement = statement
                    .param("first" + at, terms.get(at).first())
                    .param("last" + at, terms.get(at).last());
        }
        return statement;
    }

    /** A list in SQL has at least one number; nothing has this one. */
    private static Collection<Long> numbers(List<Long> some) {
        return some.isEmpty() ? List.of(-1L) : some;
    }

    private static Hit hit(ResultSet row, List<Term> terms) throws SQLException {
        String status = row.getString("status");
        return new Hit(
                Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                number(row, "document_id"),
                row.getObject("minute_at") == null ? null : row.getInt("minute_at"),
                number(row, "clause_id"),
                row.getString("citation"),
                Snippet.whole(row.getString("heading"), terms),
                Snippet.around(row.getString("words"), terms),
                row.getString("board"),
                row.getObject("happened_on", LocalDate.class),
                status == null ? null : ActionStatus.valueOf(status),
                row.getObject("exempt_paragraph") != null);
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : row.getLong(column);
    }
}
