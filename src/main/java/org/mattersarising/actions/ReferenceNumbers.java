package org.mattersarising.actions;

import org.mattersarising.shared.Reference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out references, one running number a year. A number taken by a transaction that fails is given to the next. */
@Component
public class ReferenceNumbers {

    private final JdbcClient database;

    ReferenceNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next reference of a series in a year; only within a transaction, which holds the series until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reference next(String series, int year) {
        if (advance(series, year) == 0) {
            begin(series, year);
            advance(series, year);
        }
        // The update above holds the row until the transaction ends, so nobody else reads this number.
        long number = database.sql(
                        "select last_number from reference_number where series = :series and of_year = :year")
                .param("series", series)
                .param("year", year)
                .query(Long.class)
                .single();
        return Reference.of(series, year, number);
    }

    private int advance(String series, int year) {
        return database.sql(
                        "update reference_number set last_number = last_number + 1 where series = :series and of_year = :year")
                .param("series", series)
                .param("year", year)
                .update();
    }

    private void begin(String series, int year) {
        try {
            database.sql("insert into reference_number (series, of_year, last_number) values (:series, :year, 0)")
                    .param("series", series)
                    .param("year", year)
                    .update();
        } catch (DuplicateKeyException another) {
            // Somebody else began the year in the same moment; their row serves.
        }
    }
}
