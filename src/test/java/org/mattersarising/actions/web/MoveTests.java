package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Responses;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each move by its form: that it is made, and what is said when it cannot be. */
@WholeService
class MoveTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    private Responses responses;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person other;
    private Person clerk;
    private Person chair;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Harbour Master", null));
        other = directory.person("Corin");
        clerk = directory.with(Role.CLERK, board);
        chair = directory.with(Role.CHAIR, board);
    }

    @Test
    void the_owner_accepts_with_one_button() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "accept"), action, ActionStatus.IN_HAND);
    }

    @Test
    void a_query_goes_to_the_clerk_who_answers_and_offers_it_to_another() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "query", "text", "Which wall is meant?"), action, ActionStatus.QUESTIONED);
        assertThat(pages.page(clerk, "/actions/" + action + "/offer-again")).contains(owner.name());
        made(
                post(clerk, action, "offer-again", "text", "The north one.", "person", other.name()),
                action,
                ActionStatus.OFFERED);

        assertThat(actions.get(action).owner()).isEqualTo(other.id());
    }

    @Test
    void the_owner_declines() {
        Reference action = some.offered(board, owner);

        made(post(owner, action, "decline", "text", "The wall is the county’s."), action, ActionStatus.QUESTIONED);
    }

    @Test
    void more_time_is_asked_for_with_a_date_as_people_type_it_and_granted() {
        Reference action = some.inHand(board, owner);

        made(
                post(owner, action, "request-more-time", "date", "5 Mar 2026", "text", "The diver is ill."),
                action,
                ActionStatus.IN_HAND);
        assertThat(pages.page(clerk, "/actions/" + action)).contains("Thursday 5 March 2026");
        made(post(clerk, action, "grant-more-time"), action, ActionStatus.IN_HAND);

        assertThat(actions.get(action).dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void more_time_is_refused_with_a_reason() {
        Reference action = some.inHand(board, owner);
        post(owner, action, "request-more-time", "date", "05/03/26", "text", "The diver is ill.");

        made(post(clerk, action, "refuse-more-time", "text", "The board meets before."), action, ActionStatus.IN_HAND);

        assertThat(actions.get(action)).satisfies(same -> {
            assertThat(same.dueOn()).isEqualTo(SomeActions.DUE);
            assertThat(same.wantedDueOn()).isEmpty();
        });
    }

    @Test
    void an_answer_to_a_request_that_nobody_made_is_not_offered() {
        Reference action = some.inHand(board, owner);

        assertThat(pages.page(clerk, "/actions/" + action)).doesNotContain("Grant more time");
        assertThat(pages.get(clerk, "/actions/" + action + "/grant-more-time")).hasRedirectedUrl("/actions/" + action);
    }

    @Test
    void the_owner_delegates_and_the_other_reports_progress() {
        Reference action = some.inHand(board, owner);

        made(post(owner, action, "delegate", "person", other.name()), action, ActionStatus.IN_HAND);
        made(
                post(other, action, "progress", "standing", "AT_RISK", "text", "The boat is late."),
                action,
                ActionStatus.IN_HAND);

        assertThat(actions.get(action).owner()).isEqualTo(owner.id());
        assertThat(pages.page(owner, "/actions/" + action))
                .contains("At risk")
                .contains("The boat is late.")
                .contains(other.name() + " works on it for " + owner.name());
    }

    @Test
    void a_file_given_as_evidence_comes_back_as_a_download_and_never_as_a_page() {
        Reference action = some.inHand(board, owner);
        byte[] survey = "Crack at metre 12\n".getBytes();

        made(
                send(owner, action, "report-complete", file("survey.txt", survey), "text", "It was surveyed."),
                action,
                ActionStatus.REPORTED_COMPLETE);

        long id = evidence.listed(action.value()).get(0).id();
        assertThat(pages.page(clerk, "/actions/" + action)).contains("survey.txt");
        assertThat(pages.get(clerk, "/actions/" + action + "/evidence/" + id))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst("Content-Disposition"))
                        .startsWith("attachment; filename=\"survey.txt\""));
    }

    @Test
    void a_file_of_another_action_is_not_found_under_this_one() {
        Reference mine = some.inHand(board, owner);
        Reference another = some.inHand(board, other);
        send(other, another, "report-complete", file("survey.txt", "Done\n".getBytes()), "text", "Done.");
        long id = evidence.listed(another.value()).get(0).id();

        assertThat(pages.get(owner, "/actions/" + mine + "/evidence/" + id)).hasStatus(404);
        assertThat(pages.get(owner, "/actions/" + mine + "/evidence/x")).hasStatus(404);
    }

    @Test
    void a_file_that_is_not_taken_is_named_and_what_was_typed_is_kept() {
        Reference action = some.inHand(board, owner);
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0};

        MvcTestResult result =
                send(owner, action, "report-complete", file("survey.pdf", program), "text", "It was surveyed.");

        refused(result, "survey.pdf", "It was surveyed.", "Choose your files again.");
        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.IN_HAND);
        assertThat(evidence.listed(action.value())).isEmpty();
    }

    @Test
    void a_file_over_the_limit_is_refused_and_what_was_typed_is_kept() {
        Reference action = some.inHand(board, owner);

        MvcTestResult result = send(
                owner,
                action,
                "progress",
                file("survey.txt", new byte[11 * 1024 * 1024]),
                "standing",
                "ON_TRACK",
                "text",
                "Half of it.");

        refused(result, "is larger than 10 MB", "Half of it.");
    }

    @Test
    void the_clerk_sends_back_and_the_meeting_has_its_say() {
        Reference action = some.reportedComplete(board, owner);

        made(post(clerk, action, "send-back", "text", "The south end is missing."), action, ActionStatus.IN_HAND);
        post(owner, action, "report-complete", "text", "The south end too.");
        made(post(clerk, action, "verify"), action, ActionStatus.PROPOSED_FOR_CLOSURE);
        made(post(clerk, action, "refuse-closure", "text", "A picture."), action, ActionStatus.IN_HAND);
        post(owner, action, "report-complete", "text", "With a picture.");
        post(clerk, action, "verify");
        made(post(clerk, action, "agree-closure"), action, ActionStatus.CLOSED);
        assertThat(pages.page(clerk, "/actions/" + action)).contains("Closed on 13 January 2026.");
    }

    @Test
    void the_clerk_withdraws_supersedes_and_hands_over() {
        Reference withdrawn = some.offered(board, owner);
        Reference superseded = some.inHand(board, owner);
        Reference handed = some.inHand(board, owner);

        made(post(clerk, withdrawn, "withdraw", "text", "Asked twice."), withdrawn, ActionStatus.WITHDRAWN);
        made(post(clerk, superseded, "supersede", "text", "Minute 52."), superseded, ActionStatus.SUPERSEDED);
        made(
                post(clerk, handed, "hand-over", "person", other.name(), "text", "New post."),
                handed,
                ActionStatus.IN_HAND);

        assertThat(actions.get(handed).owner()).isEqualTo(other.id());
    }

    @Test
    void a_due_date_on_the_day_of_a_meeting_says_so_and_the_former_date_is_kept() {
        Reference action = some.inHand(board, owner);
        directory.meeting(board, LocalDate.of(2026, 3, 19));

        made(
                post(clerk, action, "change-due-date", "date", "19 March", "text", "The board wants it there."),
                action,
                ActionStatus.IN_HAND);

        assertThat(pages.page(owner, "/actions/" + action))
                .contains("the meeting of 19 March 2026")
                .contains("10 February 2026, changed to 19 March 2026")
                .contains("The board wants it there.");
    }

    @Test
    void the_chair_nudges() {
        Reference action = some.inHand(board, owner);

        made(post(chair, action, "nudge", "text", "Will it be ready?"), action, ActionStatus.IN_HAND);
        assertThat(pages.page(owner, "/actions/" + action)).contains("Will it be ready?");
    }

    @Test
    void a_deputy_acts_for_whoever_is_away() {
        Reference action = some.offered(board, owner);
        directory.away(owner, other, clock.today(), clock.today().plusDays(3));

        made(post(other, action, "accept"), action, ActionStatus.IN_HAND);
    }

    @Test
    void everything_left_blank_is_told_at_once_beside_its_field() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "progress", "text", "  "),
                "Choose whether it is on track, at risk or blocked.",
                "Write in a sentence how it stands.",
                "href=\"#standing\"",
                "href=\"#text\"");
        refused(
                post(owner, action, "request-more-time"),
                "Enter the day until which you need",
                "Write why more time is needed.");
        refused(post(owner, action, "delegate"), "Enter who is to work on it.");
    }

    @Test
    void what_is_no_date_comes_back_as_typed() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "request-more-time", "date", "in spring", "text", "Rain."),
                "“in spring” is not a date.",
                "value=\"in spring\"",
                "Rain.");
    }

    @Test
    void a_date_that_has_passed_or_is_no_later_is_refused_beside_the_date() {
        Reference action = some.inHand(board, owner);

        refused(
                post(owner, action, "request-more-time", "date", "1/2/2025", "text", "Rain."),
                "That date has passed",
                "id=\"date-error\"",
                "Rain.");
        refused(
                post(owner, action, "request-more-time", "date", "9 February 2026", "text", "Rain."),
                "It is due on a later day than that already");
    }

    @Test
    void a_name_that_is_unknown_or_could_be_somebody_is_refused_with_the_likeliest() {
        Reference action = some.inHand(board, owner);
        String family = other.name().substring(other.name().indexOf(' ') + 1);

        refused(
                post(owner, action, "delegate", "person", "Nobody Of That Kind"),
                "Nobody in the directory is called “Nobody Of That Kind”.");
        refused(post(owner, action, "delegate", "person", family), "could be " + other.name());
    }

    @Test
    void nobody_is_handed_an_action_who_has_left() {
        Reference action = some.inHand(board, owner);
        directory.left(other, clock.today().minusDays(1));

        refused(
                post(clerk, action, "hand-over", "person", other.name(), "text", "New post."),
                "Nobody in the directory is called “" + other.name() + "”.");
    }

    @Test
    void too_many_words_are_refused_and_kept() {
        Reference action = some.inHand(board, owner);
        String words = "wall ".repeat(801);

        refused(post(owner, action, "report-complete", "text", words), "Shorten it to 4,000", words.strip());
    }

    @Test
    void whoever_decided_by_an_old_page_is_told_what_the_other_did_and_can_send_theirs_again() {
        Reference action = some.inHand(board, owner);
        int seen = actions.get(action).version();
        post(clerk, action, "change-due-date", "date", "12 Feb 2026", "text", "The tide.");

        MvcTestResult refused = post(
                owner, action, "progress", "seen", "" + seen, "known", "0", "standing", "ON_TRACK", "text", "Fine.");

        refused(refused, "Somebody else changed " + action, clerk.name(), "The tide.", "Fine.");
        String again = "" + actions.get(action).version();
        assertThat(text(refused)).contains("name=\"seen\" value=\"" + again + "\"");
        made(
                post(owner, action, "progress", "seen", again, "standing", "ON_TRACK", "text", "Fine."),
                action,
                ActionStatus.IN_HAND);
    }

    @Test
    void a_move_that_came_too_late_is_refused_with_what_was_typed_still_there() {
        Reference action = some.inHand(board, owner);
        log.withdraw(SomeActions.turn(action, clerk), "Asked twice.");

        refused(
                post(owner, action, "report-complete", "text", "It was surveyed."),
                "is withdrawn, so it cannot be reported complete now",
                "It was surveyed.");
        assertThat(pages.get(owner, "/actions/" + action + "/report-complete")).hasRedirectedUrl("/actions/" + action);
    }

    @Test
    void a_page_that_there_is_not_is_not_found() {
        Reference action = some.inHand(board, owner);

        assertThat(pages.get(owner, "/actions/" + action + "/explode")).hasStatus(404);
        assertThat(pages.get(owner, "/actions/ACT-1999-0001")).hasStatus(404);
        assertThat(pages.get(owner, "/actions/nonsense")).hasStatus(404);
    }

    @Test
    void every_move_has_all_its_words() {
        for (MovePage page : MovePage.values()) {
            Reference action = actionFor(page);
            Person person = EnumSet.of(ActionMove.Who.CLERK, ActionMove.Who.CHAIR, ActionMove.Who.TIMEKEEPER)
                            .contains(page.move().who())
                    ? clerk
                    : owner;
            assertThat(pages.page(person, "/actions/" + action + "/" + page.slug()))
                    .as(page.slug())
                    .doesNotContain("??");
        }
    }

    private Reference actionFor(MovePage page) {
        return switch (page) {
            case ACCEPT, QUERY, DECLINE -> some.offered(board, owner);
            case OFFER_AGAIN -> {
                Reference action = some.offered(board, owner);
                log.query(SomeActions.turn(action, owner), "Which?");
                yield action;
            }
            case GRANT_MORE_TIME, REFUSE_MORE_TIME -> {
                Reference action = some.inHand(board, owner);
                log.requestMoreTime(SomeActions.turn(action, owner), LocalDate.of(2026, 3, 5), "Rain.");
                yield action;
            }
            case RECORD_NOTICE, RECORD_RESPONSE -> {
                Reference action = some.inHand(board, owner);
                responses.recommendTo(SomeActions.turn(action, clerk), "The Cabinet");
                if (page == MovePage.RECORD_RESPONSE) {
                    responses.notified(SomeActions.turn(action, clerk), clock.today());
                }
                yield action;
            }
            case VERIFY, SEND_BACK -> some.reportedComplete(board, owner);
            case AGREE_CLOSURE, REFUSE_CLOSURE -> {
                Reference action = some.reportedComplete(board, owner);
                log.verify(SomeActions.turn(action, clerk));
                yield action;
            }
            default -> some.inHand(board, owner);
        };
    }

    private MvcTestResult post(Person sender, Reference action, String move, String... fields) {
        return pages.post(sender, "/actions/" + action + "/" + move, fields);
    }

    private MvcTestResult send(Person sender, Reference action, String move, MockMultipartFile file, String... fields) {
        var request = mvc.post()
                .multipart()
                .uri("/actions/" + action + "/" + move)
                .file(file)
                .with(csrf())
                .with(directory.as(sender));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private void made(MvcTestResult result, Reference reference, ActionStatus status) {
        assertThat(result).hasRedirectedUrl("/actions/" + reference);
        assertThat(actions.get(reference)).extracting(Action::status).isEqualTo(status);
    }

    private static void refused(MvcTestResult result, String... shown) {
        assertThat(result).hasStatusOk();
        assertThat(text(result)).contains("There is a problem").contains(List.of(shown));
    }
}
