package org.mattersarising.minutes;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.minutes.parser.ClauseChange;
import org.mattersarising.minutes.parser.MeetingMinutes;
import org.mattersarising.minutes.parser.MinutesParser;
import org.mattersarising.minutes.parser.Reading;
import org.mattersarising.minutes.parser.ReadingDifference;
import org.mattersarising.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Holds amended minutes against the version imported before, so that no clause is decided twice. What was decided stands where the words
 * are the same; what is undecided goes on in the later version; what led to an action and has changed, or is gone, is asked about.
 */
@Component
class Amendments {

    private final ImportedDocuments documents;
    private final Proposals proposals;
    private final Clock clock;
    private final MinutesParser parser = new MinutesParser();

    Amendments(ImportedDocuments documents, Proposals proposals, Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.clock = clock;
    }

    void compare(ImportedDocument document, Reading reading, Actor by) {
        before(document).ifPresent(earlier -> {
            Versions versions = new Versions(earlier, document, by);
            Set<Proposal> compared = new HashSet<>();
            Optional<MeetingMinutes> now = dated(reading);
            Optional<MeetingMinutes> old =
                    now.flatMap(minutes -> dated(parser.read(earlier.sourceText(), minutes.date())));
            if (old.isPresent() && now.isPresent()) {
                ReadingDifference.between(old.get(), now.get()).forEach(change -> versions.clause(change, compared));
            }
            versions.rest(compared);
        });
    }

    private Optional<ImportedDocument> before(ImportedDocument document) {
        return document.meeting()
                .flatMap(meeting -> documents.findByMeetingIdOrderById(meeting).stream()
                        .filter(other -> other.id() < document.id())
                        .max(Comparator.comparingLong(ImportedDocument::id)));
    }

    private static Optional<MeetingMinutes> dated(Reading reading) {
        return reading.minutes().stream()
                .filter(minutes -> minutes.date() != null)
                .findFirst();
    }

    /** What was read from two versions, and what becomes of it. */
    private final class Versions {

        private final ImportedDocument document;
        private final Actor by;
        private final List<Proposal> old;
        private final List<Proposal> now;

        Versions(ImportedDocument earlier, ImportedDocument document, Actor by) {
            this.document = document;
            this.by = by;
            this.old = proposals.findByDocumentIdOrderByPositionAscIdAsc(earlier.id());
            this.now = proposals.findByDocumentIdOrderByPositionAscIdAsc(document.id());
        }

        void clause(ClauseChange change, Set<Proposal> compared) {
            List<Proposal> formers = change.before() == null
                    ? List.of()
                    : at(old, change.before().span().start());
            Optional<Proposal> later = change.after() == null
                    ? Optional.empty()
                    : at(now, change.after().span().start()).stream().findFirst();
            compared.addAll(formers);
            later.ifPresent(compared::add);
            if (later.isEmpty()) {
                formers.forEach(this::gone);
            } else if (formers.isEmpty()) {
                later.get().amends(null, Amendment.NEW);
            } else {
                follow(formers, later.get(), change.kind() == ClauseChange.Kind.CHANGED);
            }
        }

        private List<Proposal> at(List<Proposal> read, int start) {
            return read.stream()
                    .filter(proposal -> proposal.origin() == Proposal.Origin.RESOLUTION)
                    .filter(proposal -> proposal.spanEnd() > 0 && proposal.spanStart() == start)
                    .toList();
        }

        /** What stands elsewhere than in a resolution is the same where its words are; a question left open goes on. */
        void rest(Set<Proposal> compared) {
            Map<String, List<Proposal>> left = old.stream()
                    .filter(proposal -> !compared.contains(proposal))
                    .collect(Collectors.groupingBy(Amendments::words));
            now.stream()
                    .filter(proposal -> !compared.contains(proposal))
                    .forEach(proposal -> Optional.ofNullable(left.remove(words(proposal)))
                            .ifPresent(formers -> follow(formers, proposal, false)));
            left.values().stream()
                    .flatMap(List::stream)
                    .filter(proposal -> proposal.amendment().equals(Optional.of(Amendment.GONE)))
                    .forEach(this::gone);
        }

        private void follow(List<Proposal> formers, Proposal later, boolean changed) {
            Proposal target = later;
            for (Proposal former : formers) {
                if (target == null) {
                    target = proposals.save(later.copy());
                }
                if (follow(former, target, changed)) {
                    target = null;
                }
            }
        }

        /** Returns whether the later proposal is taken by this one, so that another of the same clause needs a copy. */
        private boolean follow(Proposal former, Proposal later, boolean changed) {
            boolean open = former.status() == ProposalStatus.PROPOSED;
            Proposal root = root(former);
            if (root.status() == ProposalStatus.CONFIRMED) {
                if (changed || open) {
                    later.amends(root.id(), Amendment.CHANGED).mustBeDecided();
                } else {
                    later.stands(root.id(), null, by, clock.instant());
                }
            } else if (open) {
                later.write(changed ? later.draft().keeping(former.draft()) : former.draft());
                later.amends(former.id(), changed ? Amendment.CHANGED : null);
            } else if (former.status() == ProposalStatus.SET_ASIDE) {
                later.amends(former.id(), changed ? Amendment.CHANGED : null);
                if (!changed) {
                    later.setAside(former.reason().orElse(""), by, clock.instant());
                }
            } else {
                return false;
            }
            if (open) {
                former.leaveToLater(by, clock.instant());
            }
            return true;
        }

        private void gone(Proposal former) {
            Proposal root = root(former);
            if (root.status() == ProposalStatus.CONFIRMED && former.status() != ProposalStatus.REPLACED) {
                proposals.save(root.goneFrom(document.id(), now.size()));
            }
            if (former.status() == ProposalStatus.PROPOSED) {
                former.leaveToLater(by, clock.instant());
            }
        }

        /** The proposal that led to an action, however many versions ago. */
        private Proposal root(Proposal proposal) {
            Proposal root = proposal;
            while (root.status() != ProposalStatus.CONFIRMED && root.former().isPresent()) {
                root = proposals.findById(root.former().get()).orElseThrow();
            }
            return root;
        }
    }

    private static String words(Proposal proposal) {
        return proposal.origin() + " "
                + proposal.wording().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ");
    }
}
