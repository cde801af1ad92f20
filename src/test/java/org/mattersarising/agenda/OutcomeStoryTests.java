package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** From pack to agenda to the next minutes: whether what was promised came, and what the meeting made of it. */
@WholeService
class OutcomeStoryTests {

    @Autowired
    private PackImport imports;

    @Autowired
    private Review review;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private Considering considering;

    @Autowired
    private WorkProgramme programme;

    @Autowired
    private Promises promises;

    @Autowired
    private Minuted minuted;

    @Autowired
    private Chains chains;

    @Autowired
    private Reports reports;

    @Autowired
    private Actions actions;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Pages pages;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerkPerson;
    private Person chair;
    private Actor clerk;
    private Meeting april;
    private Meeting july;

    @BeforeEach
    void a_pack_is_read() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Head of Transport", null));
        clerkPerson = directory.with(Role.CLERK, board);
        chair = directory.with(Role.CHAIR, board);
        clerk = clerkPerson.id().actor();
        directory.meeting(board, LocalDate.of(2026, 2, 10));
        april = directory.meeting(board, LocalDate.of(2026, 4, 14));
        july = directory.meeting(board, LocalDate.of(2026, 7, 14));
    }

    @Test
    void an_item_for_a_dated_meeting_that_its_published_agenda_lacks_is_broken_and_clerk_and_chair_are_mailed() {
        // The pack of 6 January resolves it; that of 10 February, published later, is without it.
        String january = APack.FEBRUARY.substring(APack.FEBRUARY.indexOf("Minutes of the Meeting"));
        Action action = confirm(take("january.txt", january), "Ferry Timetable");
        ProgrammeEntry entry = only(action);
        assertThat(told(entry, NoticeKind.PROMISE_MISSING)).isEmpty();

        take("february.txt", APack.FEBRUARY);

        Meeting february = calendar.of(board.id()).on(LocalDate.of(2026, 2, 10)).orElseThrow();
        assertThat(promises.of(february.id()))
                .extracting(kept -> kept.check().verdict())
                .containsExactly(PromiseCheck.Verdict.MISSING);
        assertThat(told(entry, NoticeKind.PROMISE_MISSING)).containsExactlyInAnyOrder(clerkPerson.id(), chair.id());
        assertThat(pages.page(clerkPerson, "/clerk"))
                .contains(
                        "One promise to the meeting of 10 February 2026 not found on its agenda",
                        "/agenda/meetings/" + february.id() + "/promises");
    }

    @Test
    void minutes_that_want_to_hear_again_renew_and_the_matter_is_one_chain() {
        Action first = confirm(take("january.txt", APack.FEBRUARY), "further update report");
        ProgrammeEntry entry = only(first);
        clock.setTo(LocalDate.of(2026, 3, 10));
        reports.handIn(
                entry.id(),
                "Elderly residents: an update",
                "",
                "update.txt",
                "Text.".getBytes(StandardCharsets.UTF_8),
                owner.id().actor());
        clock.setTo(LocalDate.of(2026, 4, 20));
        long minutes = take("april.txt", APack.APRIL);

        Minuted.Suggestion found = minuted.suggestions(april).get(0);
        assertThat(found.minute()).isEqualTo("Minute 21, Older People on the Islands");
        assertThat(found.reason()).isEqualTo("the minute goes back to the one that asked for it");
        assertThat(found.outcome()).isEqualTo(Outcome.RENEWED);
        assertThat(found.words()).contains("in three months");
        assertThat(found.next()).isEqualTo(july.id());

        considering.consider(entry.id(), found.outcome(), found.next(), found.words(), found.clause(), clerk);
        assertThat(entries.get(entry.id()).outcome()).contains(Outcome.RENEWED);
        assertThat(actions.get(first.reference()).status()).isEqualTo(ActionStatus.CLOSED);

        Action second = confirm(minutes, "in three months");
        ProgrammeEntry again = only(second);
        assertThat(again.continues()).contains(entry.id());
        assertThat(again.meeting()).contains(july.id());

        clock.setTo(LocalDate.of(2026, 7, 14));
        considering.consider(again.id(), Outcome.CLOSED, null, "That the report be welcomed.", clerk);
        for (ProgrammeEntry from : List.of(entry, again)) {
            assertThat(chains.of(entries.get(from.id()), false).links())
                    .extracting(Chain.Link::day, Chain.Link::what, Chain.Link::meeting)
                    .containsExactly(
                            tuple(LocalDate.of(2026, 1, 6), Chain.Happening.RESOLVED, "Meeting of 6 January 2026"),
                            tuple(LocalDate.of(2026, 3, 10), Chain.Happening.REPORTED, ""),
                            tuple(LocalDate.of(2026, 4, 14), Chain.Happening.RENEWED, "Meeting of 14 April 2026"),
                            tuple(LocalDate.of(2026, 4, 14), Chain.Happening.RESOLVED, "Meeting of 14 April 2026"),
                            tuple(LocalDate.of(2026, 7, 14), Chain.Happening.CLOSED, "Meeting of 14 July 2026"));
        }
        assertThat(chains.of(entry, false).links().get(0).source()).contains("further update report");
        assertThat(chains.of(entry, false).links().get(0).cited()).startsWith("Minute 14 (2), Isolation of Elderly");
    }

    @Test
    void what_the_minutes_do_not_have_was_not_considered() {
        Action action = confirm(take("january.txt", APack.FEBRUARY), "further update report");
        clock.setTo(LocalDate.of(2026, 4, 20));
        take("april.txt", APack.APRIL.replaceAll("(?s)21\\. Older People.*?22\\. ", "21. "));

        assertThat(minuted.suggestions(april)).singleElement().satisfies(found -> {
            assertThat(found.entry().id()).isEqualTo(only(action).id());
            assertThat(found.outcome()).isEqualTo(Outcome.DEFERRED);
            assertThat(found.reason()).isEqualTo("no minute of this meeting is like it");
            assertThat(found.next()).isEqualTo(july.id());
        });
    }

    @Test
    void a_renewal_by_hand_is_taken_over_by_the_clause_of_the_minutes_and_not_doubled() {
        Action first = confirm(take("january.txt", APack.FEBRUARY), "further update report");
        ProgrammeEntry entry = only(first);
        clock.setTo(LocalDate.of(2026, 4, 20));
        considering.consider(entry.id(), Outcome.RENEWED, july.id(), "", clerk);
        ProgrammeEntry again = entries.findByContinuesId(entry.id()).orElseThrow();

        Action second = confirm(take("april.txt", APack.APRIL), "in three months");

        assertThat(entries.get(again.id()).action()).contains(second.reference());
        assertThat(planned()).extracting(ProgrammeEntry::id).containsExactly(again.id());
        assertThat(actions.get(first.reference()).status()).isEqualTo(ActionStatus.SUPERSEDED);
    }

    @Test
    void a_standing_report_comes_to_each_meeting_until_it_is_ended() {
        Action action = confirm(take("standing.txt", APack.STANDING), "to each meeting");
        Meeting february = calendar.of(board.id()).on(LocalDate.of(2026, 2, 10)).orElseThrow();
        ProgrammeEntry first = only(action);
        assertThat(first.meeting()).contains(february.id());
        assertThat(first.recurrence()).contains(new Recurrence(0));
        assertThat(first.provisional()).isFalse();

        clock.setTo(LocalDate.of(2026, 2, 11));
        considering.meetingHeld(first.reference());
        considering.meetingHeld(first.reference());
        ProgrammeEntry second = entries.findByContinuesId(first.id()).orElseThrow();
        assertThat(second.meeting()).contains(april.id());
        assertThat(second.placedBecause())
                .isEqualTo("comes to each meeting; next ordinary meeting after 10 February 2026");
        assertThat(actions.get(action.reference()).dueMeeting()).contains(april.id());
        assertThat(entries.get(first.id()).meeting())
                .as("waits for its outcome where it was")
                .contains(february.id());
        considering.consider(first.id(), Outcome.RENEWED, null, "", clerk);
        assertThat(planned()).hasSize(1);

        clock.setTo(LocalDate.of(2026, 4, 15));
        considering.consider(second.id(), Outcome.RENEWED, null, "", clerk);
        ProgrammeEntry third = entries.findByContinuesId(second.id()).orElseThrow();
        assertThat(third.meeting()).contains(july.id());

        clock.setTo(LocalDate.of(2026, 7, 15));
        considering.meetingHeld(third.reference());
        considering.consider(third.id(), Outcome.CLOSED, null, "The Board ended it.", clerk);
        assertThat(planned()).isEmpty();
        assertThat(actions.get(action.reference()).status()).isEqualTo(ActionStatus.CLOSED);
    }

    @Test
    void a_future_meeting_gets_a_visible_default_and_the_clerk_is_asked_to_fix_it() {
        Action action = confirm(take("future.txt", APack.FUTURE), "a future meeting");
        ProgrammeEntry entry = only(action);
        Meeting february = calendar.of(board.id()).on(LocalDate.of(2026, 2, 10)).orElseThrow();

        assertThat(entry.provisional()).isTrue();
        assertThat(entry.meeting()).contains(february.id());
        assertThat(entry.placedBecause())
                .startsWith("the board left the meeting open; until its clerk fixes one: next");
        assertThat(told(entry, NoticeKind.MEETING_WANTED)).containsExactly(clerkPerson.id());

        programme.fix(entry.id(), chair.id().actor());
        assertThat(entries.get(entry.id()).provisional()).isFalse();
        assertThat(entries.get(entry.id()).meeting()).contains(february.id());
    }

    private long take(String name, String text) {
        return imports.take(board.id(), name, text.getBytes(StandardCharsets.UTF_8), clerk)
                .number();
    }

    private Action confirm(long document, String words) {
        Proposal clause = proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                .filter(proposal -> proposal.wording().contains(words))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(proposals.findByDocumentIdOrderByPositionAscIdAsc(document).stream()
                                .map(Proposal::wording)
                                .toList()
                                .toString()));
        Draft draft = clause.draft();
        review.keep(document, Map.of(clause.id(), new Draft(words, owner.name(), draft.due(), "NORMAL", "", "")));
        assertThat(review.confirm(document, clause.id(), clerk)).isEmpty();
        return actions.findByClauseIdIn(List.of(clause.id())).get(0);
    }

    private ProgrammeEntry only(Action action) {
        List<ProgrammeEntry> found = entries.findByActionReferenceOrderById(action.reference());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }

    private List<Object> told(ProgrammeEntry entry, NoticeKind kind) {
        Reference reference = entry.reference();
        return outbox.about(reference.value()).stream()
                .filter(mail -> mail.kind() == kind)
                .map(mail -> (Object) mail.recipient())
                .toList();
    }
}
