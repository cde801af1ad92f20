package org.mattersarising.minutes.web;

import java.util.List;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.MeetingOfMinutes;
import org.mattersarising.minutes.NamedBody;
import org.mattersarising.minutes.PackMeetings;
import org.mattersarising.minutes.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the review page says of the document as a whole: whose minutes they are, of which meeting, and what else the pack announces. */
@Component
class ReviewHead {

    private final ImportedDocuments documents;
    private final PackMeetings packMeetings;
    private final Bodies bodies;

    ReviewHead(ImportedDocuments documents, PackMeetings packMeetings, Bodies bodies) {
        this.documents = documents;
        this.packMeetings = packMeetings;
        this.bodies = bodies;
    }

    /** @param proposals all of the document */
    void of(ImportedDocument document, List<Proposal> proposals, Model model) {
        String body = bodies.get(document.body()).name();
        model.addAttribute("body", body);
        model.addAttribute(
                "otherBody",
                document.namedBody()
                        .filter(named -> NamedBody.isAnother(named, body))
                        .isPresent());
        boolean open = MeetingOfMinutes.isOpen(proposals);
        model.addAttribute("undated", open && document.meeting().isEmpty());
        model.addAttribute("meetingOpen", open);
        model.addAttribute("versions", versions(document));
        model.addAttribute("missingMeetings", packMeetings.missing(document).keySet());
    }

    private List<ImportedDocument> versions(ImportedDocument document) {
        return document.meeting().map(documents::findByMeetingIdOrderById).orElse(List.of()).stream()
                .filter(other -> other.id() != document.id())
                .toList();
    }
}
