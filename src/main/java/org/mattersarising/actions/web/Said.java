package org.mattersarising.actions.web;

import java.time.Instant;
import java.util.List;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Statement;

/** What somebody said about an action, with the files given with it. */
record Said(Tag standing, String words, String who, Instant at, List<EvidenceFiles.Listed> files) {

    static List<Said> of(List<Statement> statements, List<EvidenceFiles.Listed> files, Names.Known names) {
        return statements.stream()
                .map(statement -> new Said(
                        Tag.of(statement.standing()),
                        statement.words(),
                        names.of(statement.by()),
                        statement.at(),
                        files.stream()
                                .filter(file -> file.statementId() == statement.id())
                                .toList()))
                .toList();
    }
}
