package org.mattersarising.actions.web;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.actions.Statement;
import org.mattersarising.people.PersonId;

/**
 * The answers of a form, understood. Whatever the move did not ask for is null or empty.
 *
 * @param rule why a date that was given is the due date
 */
record Given(
        String text,
        LocalDate date,
        String rule,
        PersonId person,
        Statement.Standing standing,
        List<EvidenceFile> files,
        boolean withPost,
        Recommendation.Outcome outcome) {}
