package org.mattersarising.minutes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.minutes.AmendedClauses;
import org.mattersarising.minutes.DueSuggestion;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.Outcomes;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.ProposalStatus;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Link;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the review page shows of a document: what is to be decided, what was, and what lies behind each. */
@Component
class ReviewPage {

    /** A table of a hundred rows would make a page of half a megabyte; the next rows follow as these are decided. */
    private static final int ROWS_AT_ONCE = 12;

    private static final List<Choice> PRIORITIES =
            List.of(new Choice("HIGH", "High"), new Choice("NORMAL", "Normal"), new Choice("LOW", "Low"));

    private final Proposals proposals;
    private final Review review;
    private final AmendedClauses amended;
    private final NameMatcher names;
    private final Outcomes outcomes;
    private final ReviewHead head;
    private final MessageSource messages;
    private final Clock clock;

    ReviewPage(
            Proposals proposals,
            Review review,
            AmendedClauses amended,
            NameMatcher names,
            Outcomes outcomes,
            ReviewHead head,
            MessageSource messages,
            Clock clock) {
        this.proposals = proposals;
        this.review = review;
        this.amended = amended;
        this.names = names;
        this.outcomes = outcomes;
        this.head = head;
        this.messages = messages;
        this.clock = clock;
    }

    /** What is to be decided, in the order in which the page shows it. */
    List<Proposal> toDecide(ImportedDocument document, Shown shown) {
        List<Proposal> waiting = with(all(document), ProposalStatus.PROPOSED).stream()
                .filter(Proposal::needsFollowup)
                .filter(proposal -> (proposal.origin() == Proposal.Origin.TABLE) == (shown == Shown.ROWS))
                .limit(shown == Shown.ROWS ? ROWS_AT_ONCE : Long.MAX_VALUE)
                .toList();
        if (shown != Shown.DOUBTS) {
            return waiting;
        }
        Map<Long, List<String>> doubts = doubts(document, waiting);
        return waiting.stream()
                .sorted(Comparator.comparingInt(
                        proposal -> -doubts.get(proposal.id()).size()))
                .toList();
    }

    List<Proposal> all(ImportedDocument document) {
        return proposals.findByDocumentIdOrderByPositionAscIdAsc(document.id());
    }

    String show(ImportedDocument document, Shown shown, Model model) {
        List<Proposal> all = all(document);
        List<Proposal> waiting = with(all, ProposalStatus.PROPOSED);
        List<Proposal> shownHere = toDecide(document, shown);
        Map<Boolean, List<Proposal>> amending =
                shownHere.stream().collect(Collectors.partitioningBy(amended::amendsConfirmed));
        long rows = waiting.stream()
                .filter(proposal -> proposal.needsFollowup() && proposal.origin() == Proposal.Origin.TABLE)
                .count();
        model.addAttribute("document", document);
        head.of(document, all, model);
        model.addAttribute("amending", amending.get(true));
        model.addAttribute("toDecide", amending.get(false));
        model.addAttribute("rowsShown", shown == Shown.ROWS);
        model.addAttribute("rows", rows);
        model.addAttribute("ways", ways(document, shown, rows));
        model.addAttribute(
                "nothingToDo",
                Stream.concat(
                                waiting.stream().filter(proposal -> !proposal.needsFollowup()),
                                with(all, ProposalStatus.SET_ASIDE).stream())
                        .toList());
        List<Proposal> confirmed = with(all, ProposalStatus.CONFIRMED);
        List<Proposal> stands = with(all, ProposalStatus.STANDS);
        model.addAttribute("confirmed", confirmed);
        model.addAttribute("stands", stands);
        model.addAttribute("replaced", with(all, ProposalStatus.REPLACED).size());
        model.addAttribute("formers", formers(all));
        model.addAttribute("references", references(all));
        model.addAttribute("pieces", SourceView.of(document.sourceText(), all));
        model.addAttribute("directory", names.on(LocalDate.now(clock)));
        model.addAttribute("dueSuggestions", review.dueSuggestions(document, waiting));
        model.addAttribute("doubts", doubts(document, shownHere));
        model.addAttribute("priorities", PRIORITIES);
        return "minutes/review";
    }

    private Map<Long, List<String>> doubts(ImportedDocument document, List<Proposal> some) {
        NameMatcher.Snapshot directory = names.on(LocalDate.now(clock));
        Map<Long, DueSuggestion> due = review.dueSuggestions(document, some);
        Map<Long, List<String>> doubts = new HashMap<>();
        some.forEach(proposal -> doubts.put(proposal.id(), Doubts.of(proposal, directory, due.get(proposal.id()))));
        return doubts;
    }

    private List<Link> ways(ImportedDocument document, Shown shown, long rows) {
        List<Link> ways = new ArrayList<>();
        for (Shown way : Shown.values()) {
            if (way != Shown.ROWS || rows > 0) {
                ways.add(new Link(
                        messages.getMessage("minutes.review.show." + way.key(), null, LocaleContextHolder.getLocale()),
                        "/documents/" + document.id() + "?show=" + way.key(),
                        way == shown,
                        way == Shown.ROWS ? rows : null));
            }
        }
        return ways;
    }

    private Map<Long, Proposal> formers(List<Proposal> all) {
        return all.stream()
                .map(Proposal::former)
                .flatMap(Optional::stream)
                .distinct()
                .map(number -> proposals.findById(number).orElseThrow())
                .collect(Collectors.toMap(Proposal::id, former -> former));
    }

    private Map<Long, String> references(List<Proposal> all) {
        return outcomes.of(all.stream()
                .flatMap(proposal -> Stream.of(proposal.id(), proposal.former().orElse(null)))
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<Proposal> with(List<Proposal> all, ProposalStatus status) {
        return all.stream().filter(proposal -> proposal.status() == status).toList();
    }
}
