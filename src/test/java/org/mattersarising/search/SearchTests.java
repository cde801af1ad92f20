package org.mattersarising.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.Statements;
import org.mattersarising.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found, by whom; the same on every database. */
abstract class SearchTests {

    static final String MINUTES = """
            Minutes of the Meeting of the Harbour and Coast Scrutiny Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            14. Isolation of Elderly Residents on the Islands

            The Board considered a report of the Head of Transport on lighthouses.

            RESOLVED that the Board:

            1) Notes the current situation.

            2) Requests that a further update report on the causeway be submitted to the Board in three months.

            """;

    @Autowired
    private Search search;

    @Autowired
    private Sights sights;

    @Autowired
    private CatchUp catchUp;

    @Autowired
    private PackImport packs;

    @Autowired
    private Review review;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    private ActionHands hands;

    @Autowired
    private Pages pages;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Body board;
    private Person owner;
    private Person clerk;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        owner = people.person("Asha");
        clerk = people.with(Role.CLERK, board);
    }

    @ParameterizedTest
    @CsvSource({
        "quay wall, true",
        "Quay WALLS, true",
        "condit, true",
        "the quay, true",
        "masters, true",
        "41, true",
        "4, false",
        "quay tower, false",
        "uay, false",
        "'%', false",
        "'\"quay\" -wall', true"
    })
    void a_thing_is_found_by_all_its_words_or_their_beginnings(String words, boolean found) {
        Reference reference = actions.offered(board, owner);

        assertThat(found(clerk, words)).isEqualTo(found ? List.of(reference.value()) : List.of());
    }

    @Test
    void a_thing_is_found_by_its_reference_and_without_its_accents() {
        Reference reference = actions.exempt(board, owner, "Café Münster, Straße 3", "");
        actions.offered(board, owner);

        assertThat(found(clerk, reference.value())).containsExactly(reference.value());
        assertThat(found(clerk, "cafe munster")).containsExactly(reference.value());
        assertThat(found(clerk, "CAFÉ MÜNSTER")).containsExactly(reference.value());
    }

    @Test
    void the_latest_is_found_first_and_the_words_are_marked() {
        Reference first = actions.offered(board, owner);
        Reference second = actions.offered(board, owner);

        List<Hit> hits = search.page(sights.of(people.signedIn(clerk)), "harbour quay", null, null, 0, 10);
        assertThat(hits).extracting(Hit::reference).containsExactly(second.value(), first.value());
        assertThat(hits.get(0).words().pieces().stream()
                        .filter(Snippet.Piece::marked)
                        .map(Snippet.Piece::text))
                .containsExactly("Harbour", "quay");
        assertThat(search.page(sights.of(people.signedIn(clerk)), "quay", Kind.ACTION, board.id(), 1, 1))
                .extracting(Hit::reference)
                .containsExactly(first.value());
    }

    @Test
    void exempt_business_is_found_and_counted_only_by_those_who_may_see_it() {
        String exempt = actions.exempt(board, owner, "Dismiss the pilot", "A staffing matter")
                .value();
        Person helper = people.person("Corin");
        hands.askToContribute(SomeActions.turn(new Reference(exempt), owner), helper.id(), "Help.");
        Person deputy = people.person("Dara");
        people.away(owner, deputy, clock.today(), clock.today());

        for (Person entitled : List.of(
                clerk, owner, helper, deputy, people.with(Role.CHAIR, board), people.with(Role.MEMBER, board))) {
            assertThat(found(entitled, "dismiss pilot")).as(entitled.name()).containsExactly(exempt);
        }
        for (Person other : List.of(
                people.with(Role.READER, board),
                people.with(Role.CLERK, people.body("Market Board")),
                people.person("Sten"))) {
            assertThat(found(other, "dismiss pilot")).as(other.name()).isEmpty();
            assertThat(search.count(sights.of(people.signedIn(other)), "dismiss pilot"))
                    .isEmpty();
            assertThat(pages.page(other, "/search?q=dismiss+pilot"))
                    .contains("Nothing that you may see")
                    .doesNotContain(exempt);
        }
    }

    @Test
    void another_boards_business_is_neither_found_nor_counted() {
        Body other = people.body("Lighthouse Board");
        actions.offered(other, owner);
        Reference own = actions.offered(board, owner);

        assertThat(found(clerk, "quay")).containsExactly(own.value());
        assertThat(found(owner, "quay")).hasSize(2);
        assertThat(search.count(sights.of(people.signedIn(clerk)), "quay"))
                .containsExactly(new Search.Count(Kind.ACTION, board.id(), 1));
    }

    @Test
    void who_comes_to_own_an_action_finds_it_and_who_had_it_no_longer_does() {
        Reference reference = actions.inHand(board, owner);
        Person next = people.person("Corin");
        log.handOver(SomeActions.turn(reference, clerk), next.id(), "New in post.");

        assertThat(found(next, "quay")).containsExactly(reference.value());
        assertThat(found(owner, "quay")).isEmpty();
    }

    @Test
    void other_words_are_found_from_the_moment_an_action_has_them_and_the_former_no_longer() {
        Reference reference = actions.inHand(board, owner);
        log.reword(SomeActions.turn(reference, clerk), "that the pilot be asked about the causeway.", "Amended.");

        assertThat(found(clerk, "causeway pilot")).containsExactly(reference.value());
        assertThat(found(clerk, "condition")).isEmpty();
    }

    @Test
    void what_was_not_committed_is_not_found() {
        transaction.executeWithoutResult(status -> {
            actions.offered(board, owner);
            status.setRollbackOnly();
        });

        assertThat(found(clerk, "quay")).isEmpty();
    }

    @Test
    void minutes_and_clauses_are_found_by_clerk_chair_and_members_and_can_be_opened() {
        long document = document();
        Person chair = people.with(Role.CHAIR, board);

        assertThat(search.page(sights.of(people.signedIn(chair)), "lighthouse", null, null, 0, 10))
                .extracting(Hit::kind, hit -> hit.citation())
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.MINUTE, "14"));
        List<Hit> clauses = search.page(sights.of(people.signedIn(chair)), "causeway", Kind.CLAUSE, null, 0, 10);
        assertThat(clauses)
                .extracting(Hit::citation, Hit::on)
                .containsExactly(org.assertj.core.api.Assertions.tuple("14 (2)", LocalDate.of(2026, 1, 6)));
        Hit clause = clauses.get(0);
        assertThat(pages.page(chair, "/search?q=causeway"))
                .contains("/minutes/%d/%d#clause-%d".formatted(document, clause.minute(), clause.clause()));
        assertThat(pages.page(chair, "/minutes/%d/%d".formatted(document, clause.minute())))
                .contains("Isolation of Elderly Residents", "id=\"clause-" + clause.clause(), "lighthouses")
                .doesNotContain("/documents/");
        assertThat(pages.page(clerk, "/minutes/%d/clauses/%d".formatted(document, clause.clause())))
                .contains("causeway", "/documents/" + document);
        for (Person other : List.of(people.with(Role.MEMBER, people.body("Market Board")))) {
            assertThat(found(other, "causeway")).isEmpty();
            assertThat(pages.get(other, "/minutes/%d/%d".formatted(document, clause.minute())))
                    .hasStatus(404);
            assertThat(pages.get(other, "/minutes/%d/clauses/%d".formatted(document, clause.clause())))
                    .hasStatus(404);
        }
        assertThat(found(people.with(Role.READER, board), "causeway")).isEmpty();
    }

    @Test
    void what_the_clerk_makes_of_the_clauses_is_found() {
        long document = document();
        long added = review.add(
                document, "14", "that the ropewalk be mended", clerk.id().actor());

        assertThat(search.page(sights.of(people.signedIn(clerk)), "ropewalk", null, null, 0, 10))
                .extracting(Hit::clause)
                .containsExactly(added);
        review.split(document, added, clerk.id().actor());
        assertThat(found(clerk, "ropewalk")).hasSize(2);
    }

    @Test
    void what_came_in_past_the_index_is_found_after_the_next_start_and_nothing_is_found_twice() {
        Reference reference = actions.offered(board, owner);
        document();
        transaction.executeWithoutResult(
                status -> database.sql("delete from search_entry").update());
        assertThat(found(clerk, "quay")).isEmpty();

        catchUp.run();
        catchUp.run();

        assertThat(found(clerk, "quay")).containsExactly(reference.value());
        assertThat(search.count(sights.of(people.signedIn(clerk)), "causeway"))
                .extracting(Search.Count::hits)
                .containsExactlyInAnyOrder(1L, 1L);
    }

    @Test
    void a_page_costs_the_same_statements_for_one_hit_and_for_many() {
        actions.offered(board, owner);
        int one = Statements.of(() -> pages.page(clerk, "/search?q=quay"));
        for (int more = 0; more < 30; more++) {
            actions.offered(board, owner);
        }
        int many = Statements.of(() -> pages.page(clerk, "/search?q=quay"));

        assertThat(many).isEqualTo(one).isBetween(1, 8);
        assertThat(pages.page(clerk, "/search?q=quay&page=2")).contains("21 to 31 of 31");
    }

    @Test
    void a_question_without_words_is_answered_in_a_sentence() {
        assertThat(pages.page(clerk, "/search?q=the+of")).contains("Type at least one word");
        assertThat(pages.page(clerk, "/search"))
                .doesNotContain("Type at least one word")
                .doesNotContain("Everything");
        assertThat(pages.page(clerk, "/search?q=%22%3Cscript%3E&kind=nonsense&board=x&page=-1"))
                .contains("Nothing that you may see")
                .doesNotContain("<script>\"");
    }

    private long document() {
        return packs.take(
                        board.id(),
                        "minutes.txt",
                        MINUTES.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
    }

    private List<String> found(Person person, String words) {
        return search.page(sights.of(people.signedIn(person)), words, null, null, 0, 50).stream()
                .map(hit -> hit.reference() == null ? hit.kind().name() : hit.reference())
                .toList();
    }
}
