package org.mattersarising.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.SignedIn;
import org.mattersarising.search.Kind;
import org.mattersarising.search.Search;
import org.mattersarising.search.Sight;
import org.mattersarising.search.Sights;
import org.mattersarising.web.Link;
import org.mattersarising.web.Pager;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What is found by words. Kinds and boards are links with counts, of what the person may see only. */
@Controller
@PreAuthorize("isAuthenticated()")
class SearchController {

    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    private final Search search;
    private final Sights sights;
    private final Bodies bodies;
    private final MessageSource messages;

    SearchController(Search search, Sights sights, Bodies bodies, MessageSource messages) {
        this.search = search;
        this.sights = sights;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** What was asked. @param kind null for all @param board null for all */
    private record Asked(String words, Kind kind, BodyId board) {

        boolean takes(Search.Count count) {
            return (kind == null || count.kind() == kind)
                    && (board == null || count.body().equals(board));
        }

        Asked kind(Kind other) {
            return new Asked(words, other, board);
        }

        Asked board(BodyId other) {
            return new Asked(words, kind, other);
        }

        String href() {
            UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
            if (kind != null) {
                uri.queryParam("kind", kind.name().toLowerCase(Locale.ROOT));
            }
            if (board != null) {
                uri.queryParam("board", board);
            }
            return uri.encode().buildAndExpand(words).toUriString();
        }
    }

    @GetMapping("/search")
    String search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "board", defaultValue = "") String board,
            @RequestParam(name = "page", required = false) String page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        String words = typed.strip();
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        Sight sight = sights.of(person);
        List<Search.Count> counts = search.count(sight, words);
        Asked asked = new Asked(words, kind(kind), board(board, counts));
        Pager pager = Pager.of(page, ROWS, hits(counts, asked), asked.href());
        model.addAttribute("sought", words);
        model.addAttribute("asks", search.asks(words));
        model.addAttribute("pager", pager);
        model.addAttribute(
                "hits",
                pager.getTotal() == 0
                        ? List.of()
                        : search.page(sight, words, asked.kind(), asked.board(), pager.offset(), pager.size()));
        model.addAttribute("kinds", kinds(counts, asked));
        model.addAttribute("boards", boards(counts, asked));
        return "search/results";
    }

    private List<Link> kinds(List<Search.Count> counts, Asked asked) {
        return Stream.concat(Stream.of((Kind) null), Arrays.stream(Kind.values()))
                .map(kind ->
                        link(text("search.kind." + (kind == null ? "all" : kind)), counts, asked.kind(kind), asked))
                .toList();
    }

    /** Only where the hits are of several boards. */
    private List<Link> boards(List<Search.Count> counts, Asked asked) {
        List<BodyId> found = counts.stream().map(Search.Count::body).distinct().toList();
        if (found.size() < 2) {
            return List.of();
        }
        Map<BodyId, String> names =
                bodies.findAllByOrderByName().stream().collect(Collectors.toMap(Body::id, Body::name));
        return Stream.concat(
                        Stream.of(link(text("search.boards.all"), counts, asked.board(null), asked)),
                        found.stream()
                                .sorted(java.util.Comparator.comparing(names::get))
                                .map(body -> link(names.get(body), counts, asked.board(body), asked)))
                .toList();
    }

    private static Link link(String text, List<Search.Count> counts, Asked there, Asked here) {
        return new Link(text, there.href(), there.equals(here), hits(counts, there));
    }

    private static long hits(List<Search.Count> counts, Asked asked) {
        return counts.stream()
                .filter(asked::takes)
                .mapToLong(Search.Count::hits)
                .sum();
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    /** A board without hits is as good as none. */
    private static BodyId board(String typed, List<Search.Count> counts) {
        return counts.stream()
                .map(Search.Count::body)
                .filter(body -> body.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
