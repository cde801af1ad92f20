package org.mattersarising.minutes.web;

import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyAccess;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.NotFound;
import org.springframework.stereotype.Component;

/** A document is for the clerks of its body; to anybody else it is not there. */
@Component
class DocumentAccess {

    private final ImportedDocuments documents;
    private final BodyAccess access;

    DocumentAccess(ImportedDocuments documents, BodyAccess access) {
        this.documents = documents;
        this.access = access;
    }

    ImportedDocument get(long number, SignedIn person) {
        return documents
                .findById(number)
                .filter(document -> access.isClerk(person, document.body()))
                .orElseThrow(
                        () -> new NotFound(
                                "There is no such document among those of your boards; choose one from the list of documents."));
    }

    /** The bodies that a person clerks, by name. */
    List<Body> bodies(SignedIn person) {
        return access.clerksBodies(person);
    }

    List<BodyId> bodyIds(SignedIn person) {
        return person.bodies(Role.CLERK).stream().map(BodyId::new).toList();
    }
}
