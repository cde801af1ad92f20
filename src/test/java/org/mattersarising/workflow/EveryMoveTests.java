package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Responses;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each move that people make: made on its page, and followed by the process, by the names of the model. */
@WholeService
@Import({Town.class, ProcessDriver.class, ResponseDriver.class})
class EveryMoveTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    private static final String ANSWER = "UserTask_AnswerOffer";
    private static final String SETTLE = "UserTask_SettleQuery";
    private static final String REPORT = "UserTask_ReportActionComplete";
    private static final String VERIFY = "UserTask_VerifyCompletion";
    private static final String AGREE = "UserTask_AgreeClosure";
    private static final String RESPOND = "UserTask_RespondToRecommendation";

    @Autowired
    Town town;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    @Autowired
    ProcessDriver process;

    @Autowired
    ResponseDriver responding;

    @Autowired
    ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    Responses responses;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    Board board;
    Person other;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        other = directory.person("Corin");
    }

    /**
     * One move.
     *
     * @param from where the process waits before
     * @param who whose page it is made on
     * @param typed what is typed, as name, value, name, value
     * @param to where the process waits afterwards, or its end
     */
    record Case(ActionMove move, String from, String who, List<String> typed, String to) {

        String page() {
            return (move == ActionMove.PROPOSE_CLOSURE ? ActionMove.VERIFY : move)
                    .name()
                    .toLowerCase()
                    .replace('_', '-');
        }
    }

    private static Case move(ActionMove move, String from, String who, String to, String... typed) {
        return new Case(move, from, who, List.of(typed), to);
    }

    static Stream<Case> moves() {
        return Stream.of(
                move(ActionMove.ACCEPT, ANSWER, "owner", REPORT),
                move(ActionMove.QUERY, ANSWER, "owner", SETTLE, "text", "Which weir?"),
                move(ActionMove.DECLINE, ANSWER, "owner", SETTLE, "text", "It is the county’s."),
                move(ActionMove.OFFER_AGAIN, SETTLE, "clerk", ANSWER, "text", "The lower one.", "person", "other"),
                move(ActionMove.PROGRESS, REPORT, "owner", REPORT, "standing", "AT_RISK", "text", "The diver is ill."),
                move(ActionMove.PROGRESS, ANSWER, "owner", ANSWER, "standing", "ON_TRACK", "text", "Begun."),
                move(ActionMove.DELEGATE, REPORT, "owner", REPORT, "person", "other"),
                move(ActionMove.DELEGATE, ANSWER, "owner", ANSWER, "person", "other"),
                move(ActionMove.ASK_TO_CONTRIBUTE, REPORT, "owner", REPORT, "person", "other"),
                move(ActionMove.RELEASE_CONTRIBUTOR, REPORT + "+contributor", "owner", REPORT, "person", "other"),
                move(
                        ActionMove.REQUEST_MORE_TIME,
                        REPORT,
                        "owner",
                        REPORT,
                        "date",
                        "10 April 2026",
                        "text",
                        "The flood."),
                move(ActionMove.GRANT_MORE_TIME, REPORT + "+wanted", "clerk", REPORT),
                move(ActionMove.REFUSE_MORE_TIME, REPORT + "+wanted", "clerk", REPORT, "text", "It cannot wait."),
                move(
                        ActionMove.CHANGE_DUE_DATE,
                        REPORT,
                        "clerk",
                        REPORT,
                        "date",
                        "10 April 2026",
                        "text",
                        "The flood."),
                move(
                        ActionMove.CHANGE_DUE_DATE,
                        ANSWER,
                        "clerk",
                        ANSWER,
                        "date",
                        "10 April 2026",
                        "text",
                        "The flood."),
                move(ActionMove.HAND_OVER, ANSWER, "clerk", ANSWER, "person", "other", "text", "New duties."),
                move(ActionMove.HAND_OVER, SETTLE, "clerk", SETTLE, "person", "other", "text", "New duties."),
                move(ActionMove.HAND_OVER, REPORT, "clerk", REPORT, "person", "other", "text", "New duties."),
                move(ActionMove.HAND_OVER, VERIFY, "clerk", VERIFY, "person", "other", "text", "New duties."),
                move(ActionMove.HAND_OVER, AGREE, "clerk", AGREE, "person", "other", "text", "New duties."),
                move(ActionMove.NUDGE, REPORT, "chair", REPORT, "text", "How does it stand?"),
                move(ActionMove.RECOMMEND, REPORT, "clerk", REPORT, "text", "The Cabinet"),
                move(ActionMove.RECORD_NOTICE, REPORT + "+recommended", "clerk", RESPOND, "date", "13 January 2026"),
                move(
                        ActionMove.RECORD_RESPONSE,
                        REPORT + "+notified",
                        "owner",
                        "EndEvent_RecommendationRejected",
                        "outcome",
                        "REJECTED",
                        "text",
                        "There is no money."),
                move(ActionMove.REPORT_COMPLETE, REPORT, "owner", VERIFY, "text", "It is mended."),
                move(ActionMove.REPORT_COMPLETE, ANSWER, "owner", VERIFY, "text", "It was mended before."),
                move(ActionMove.SEND_BACK, VERIFY, "clerk", REPORT, "text", "The sluice leaks."),
                move(ActionMove.PROPOSE_CLOSURE, VERIFY, "clerk", AGREE),
                move(ActionMove.VERIFY, VERIFY + "+clerk closes", "clerk", "EndEvent_ActionClosed"),
                move(ActionMove.AGREE_CLOSURE, AGREE, "clerk", "EndEvent_ActionClosed"),
                move(ActionMove.REFUSE_CLOSURE, AGREE, "clerk", REPORT, "text", "What did it cost?"),
                move(ActionMove.WITHDRAW, ANSWER, "clerk", "EndEvent_ActionWithdrawn", "text", "No longer wanted."),
                move(ActionMove.WITHDRAW, SETTLE, "clerk", "EndEvent_ActionWithdrawn", "text", "No longer wanted."),
                move(ActionMove.WITHDRAW, REPORT, "clerk", "EndEvent_ActionWithdrawn", "text", "No longer wanted."),
                move(ActionMove.WITHDRAW, VERIFY, "clerk", "EndEvent_ActionWithdrawn", "text", "No longer wanted."),
                move(ActionMove.WITHDRAW, AGREE, "clerk", "EndEvent_ActionWithdrawn", "text", "No longer wanted."),
                move(ActionMove.SUPERSEDE, ANSWER, "clerk", "EndEvent_ActionWithdrawn", "text", "Minute 7 of May."),
                move(ActionMove.SUPERSEDE, SETTLE, "clerk", "EndEvent_ActionWithdrawn", "text", "Minute 7 of May."),
                move(ActionMove.SUPERSEDE, REPORT, "clerk", "EndEvent_ActionWithdrawn", "text", "Minute 7 of May."),
                move(ActionMove.SUPERSEDE, VERIFY, "clerk", "EndEvent_ActionWithdrawn", "text", "Minute 7 of May."),
                move(ActionMove.SUPERSEDE, AGREE, "clerk", "EndEvent_ActionWithdrawn", "text", "Minute 7 of May."));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void a_move_made_on_its_page_is_followed_by_the_process(Case one) {
        Reference reference = waitingAt(one.from());
        Person person = who(one.who());
        assertThat(pages.page(person, "/actions/" + reference))
                .as("the action’s page offers it")
                .contains("/actions/" + reference + "/" + one.page());

        var sent = pages.post(person, "/actions/" + reference + "/" + one.page(), typed(one));

        assertThat(sent).hasRedirectedUrl("/actions/" + reference);
        assertThat(trail.of(reference.value()).get(0).what())
                .isEqualTo(one.move().past());
        boolean ofResponse = one.to().equals(RESPOND) || one.to().startsWith("EndEvent_Recommendation");
        ProcessDriver driven = ofResponse ? responding : process;
        if (one.to().startsWith("EndEvent")) {
            assertThat(driven.hasEnded(reference)).isTrue();
            assertThat(driven.passed(reference)).contains(one.to());
        } else {
            assertThat(driven.task(reference).getTaskDefinitionKey()).isEqualTo(one.to());
        }
    }

    @Test
    void no_move_is_left_out() {
        Set<ActionMove> tried = moves().map(Case::move).collect(Collectors.toSet());
        // Agreed by confirming a clause or entering it by hand, reworded on the review page: see the tests of those
        // pages.
        EnumSet<ActionMove> ofPeople = EnumSet.complementOf(EnumSet.of(ActionMove.AGREE, ActionMove.REWORD));
        ofPeople.removeIf(move -> move.who() == ActionMove.Who.SERVICE);
        assertThat(tried).isEqualTo(ofPeople);
        assertThat(moves().map(Case::from).map(from -> from.replaceAll("\\+.*", "")))
                .containsAll(Arrays.asList(ANSWER, SETTLE, REPORT, VERIFY, AGREE));
    }

    private Reference waitingAt(String place) {
        if (place.endsWith("+clerk closes")) {
            board = town.board(Nation.ENGLAND, false);
        }
        Reference reference = town.agree(board, DUE);
        if (place.startsWith(SETTLE)) {
            log.query(town.turn(reference, board.owner().id()), "Which weir?");
        } else if (!place.startsWith(ANSWER)) {
            log.accept(town.turn(reference, board.owner().id()));
            if (!place.startsWith(REPORT)) {
                log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
                if (place.startsWith(AGREE)) {
                    log.verify(town.turn(reference, board.clerk().id()));
                }
            }
        }
        if (place.endsWith("+contributor")) {
            pages.post(board.owner(), "/actions/" + reference + "/ask-to-contribute", "person", other.name());
        } else if (place.endsWith("+wanted")) {
            dates.requestMoreTime(town.turn(reference, board.owner().id()), DUE.plusMonths(1), "The flood.");
        } else if (place.endsWith("+recommended") || place.endsWith("+notified")) {
            responses.recommendTo(town.turn(reference, board.clerk().id()), "The Cabinet");
            if (place.endsWith("+notified")) {
                responses.notified(town.turn(reference, board.clerk().id()), clock.today());
            }
        }
        return reference;
    }

    private Person who(String name) {
        return switch (name) {
            case "owner" -> board.owner();
            case "clerk" -> board.clerk();
            case "chair" -> board.chair();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String[] typed(Case one) {
        return one.typed().stream()
                .map(value -> value.equals("other") ? other.name() : value)
                .toArray(String[]::new);
    }
}
