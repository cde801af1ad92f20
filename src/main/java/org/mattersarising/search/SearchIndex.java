package org.mattersarising.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what can be found, in the transaction of whoever changes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SearchIndex {

    /** A text longer than this is found by its beginning. */
    static final int LONGEST_TEXT = 60_000;

    private static final int ROWS = 200;

    private final JdbcClient database;
    private final JdbcTemplate words;

    SearchIndex(JdbcClient database, JdbcTemplate words) {
        this.database = database;
        this.words = words;
    }

    void put(Entry entry) {
        KeyHolder key = new GeneratedKeyHolder();
        database.sql(
                        "insert into search_entry (kind, reference, document_id, minute_at, clause_id, body_id, happened_on, citation, heading, words)"
                                + " values (:kind, :reference, :document, :minute, :clause, :body, :on, :citation, :heading, :text)")
                .param("kind", entry.kind().name())
                .param("reference", entry.reference())
                .param("document", entry.document())
                .param("minute", entry.minute())
                .param("clause", entry.clause())
                .param("body", entry.body().value())
                .param("on", entry.on())
                .param("citation", cut(entry.citation(), 40))
                .param("heading", cut(entry.heading(), 300))
                .param("text", cut(entry.text(), LONGEST_TEXT))
                .update(key, "id");
        long id = key.getKeyAs(Number.class).longValue();
        List<String> distinct = Words.of(cut(entry.searched(), LONGEST_TEXT)).stream()
                .map(Words.Word::folded)
                .distinct()
                .toList();
        for (int from = 0; from < distinct.size(); from += ROWS) {
            words(entry.body().value(), id, distinct.subList(from, Math.min(distinct.size(), from + ROWS)));
        }
    }

    /** Forgets an action. */
    void forget(String reference) {
        database.sql("delete from search_entry where reference = :reference")
                .param("reference", reference)
                .update();
    }

    /** Forgets everything of a kind that stands in a document. */
    void forget(long document, Kind kind) {
        database.sql("delete from search_entry where document_id = :document and kind = :kind")
                .param("document", document)
                .param("kind", kind.name())
                .update();
    }

    /** The places of a document's minutes by what they are called: number and heading. */
    Map<List<String>, Integer> minutes(long document) {
        return database
                .sql("select citation, heading, min(minute_at) as place from search_entry"
                        + " where document_id = :document and kind = 'MINUTE' group by citation, heading")
                .param("document", document)
                .query((row, number) ->
                        Map.entry(List.of(row.getString("citation"), row.getString("heading")), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void words(long body, long entry, List<String> some) {
        String rows = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"));
        Object[] values = some.stream()
                .flatMap(word -> java.util.stream.Stream.<Object>of(body, Words.bytes(word), entry))
                .toArray();
        words.update("insert into search_word (body_id, word, entry_id) values " + rows, values);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
