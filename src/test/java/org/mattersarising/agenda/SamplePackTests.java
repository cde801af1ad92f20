package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.PackMeetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold on packs that were really published, through the import and onto the pages. They are not part of the project. */
@WholeService
class SamplePackTests {

    @Autowired
    private PackImport imports;

    @Autowired
    private PackMeetings packMeetings;

    @Autowired
    private PackProgramme packs;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Review review;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private Promises promises;

    @Autowired
    private Considering considering;

    @Autowired
    private Actions actions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerkPerson;
    private Actor clerk;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Board");
        clerkPerson = directory.with(Role.CLERK, board);
        clerk = clerkPerson.id().actor();
        owner = directory.holder("Asha", directory.post("Officer", null));
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void the_scrutiny_pack_puts_each_report_where_its_own_work_programme_has_it() throws IOException {
        clock.setTo(LocalDate.of(2020, 11, 25));
        long pack = take("002");
        packs.take(
                pack,
                java.util.stream.IntStream.range(0, 100).boxed().collect(java.util.stream.Collectors.toSet()),
                clerk);
        int standing = planned().size();

        Action update = confirm(pack, "3 (3)");
        assertThat(actions.get(update.reference()).dueRule()).contains("15 January 2021");
        assertThat(day(only(update))).isEqualTo(LocalDate.of(2021, 1, 28));
        assertThat(day(only(confirm(pack, "3 (4)")))).isNotNull();
        assertThat(day(only(confirm(pack, "4 (3)")))).isNotNull();
        assertThat(planned()).as("linked, not doubled").hasSize(standing);

        List<Action> children = proposals.findByDocumentIdOrderByPositionAscIdAsc(pack).stream()
                .map(Proposal::citation)
                .filter(citation -> citation.startsWith("3 (2."))
                .map(citation -> confirm(pack, citation))
                .toList();
        assertThat(children).as("3.2 asks two things of one owner").hasSize(2);
        assertThat(children).extracting(Action::owner).containsOnly(owner.id());

        assertThat(pages.page(clerkPerson, "/agenda/bodies/" + board.id()))
                .contains("Thursday 28 January 2021", update.reference().value());
        assertThat(pages.page(clerkPerson, "/agenda/reports/" + only(update).reference() + "/chain"))
                .contains("Resolved", "Meeting of 15 October 2020", "To come");
    }

    @Test
    void the_front_page_of_september_keeps_the_promise_of_july_which_comes_to_each_meeting() throws IOException {
        clock.setTo(LocalDate.of(2014, 9, 12));
        long pack = take("001");
        Meeting september =
                calendar.of(board.id()).on(LocalDate.of(2014, 9, 22)).orElseThrow();

        ProgrammeEntry standing = only(confirm(pack, "4 (3)"));
        assertThat(standing.recurrence()).contains(new Recurrence(0));
        assertThat(standing.meeting()).contains(september.id());
        assertThat(promises.of(september.id()))
                .filteredOn(kept -> kept.entry().id() == standing.id())
                .extracting(kept -> kept.check().verdict())
                .containsExactly(PromiseCheck.Verdict.KEPT);
        assertThat(entries.get(standing.id()).onAgenda()).isTrue();

        ProgrammeEntry open = only(confirm(pack, "8 (2)"));
        assertThat(open.provisional()).isTrue();

        directory.meeting(board, LocalDate.of(2014, 10, 20));
        clock.setTo(LocalDate.of(2014, 9, 23));
        considering.meetingHeld(standing.reference());
        assertThat(day(entries.findByContinuesId(standing.id()).orElseThrow())).isEqualTo(LocalDate.of(2014, 10, 20));
    }

    @Test
    void a_pack_without_a_report_to_come_promises_nothing() throws IOException {
        clock.setTo(LocalDate.of(2021, 1, 20));
        take("000");
        Meeting january = calendar.of(board.id()).on(LocalDate.of(2021, 1, 25)).orElseThrow();
        assertThat(promises.agenda(january)).isNotEmpty();
        assertThat(pages.page(clerkPerson, "/agenda/meetings/" + january.id() + "/promises"))
                .contains("Nothing was promised to this meeting.");
    }

    private long take(String beginning) throws IOException {
        long pack = imports.take(board.id(), "pack.txt", Files.readAllBytes(sample(beginning)), clerk)
                .number();
        packMeetings.enter(pack, clerk);
        return pack;
    }

    private Action confirm(long pack, String citation) {
        Proposal clause = proposals.findByDocumentIdOrderByPositionAscIdAsc(pack).stream()
                .filter(proposal -> proposal.citation().equals(citation))
                .findFirst()
                .orElseThrow();
        Draft draft = clause.draft();
        String title = draft.title().length() > 200 ? draft.title().substring(0, 200) : draft.title();
        String due = draft.due().isEmpty() ? "28 January 2021" : draft.due();
        review.keep(pack, Map.of(clause.id(), new Draft(title, owner.name(), due, "NORMAL", "", "")));
        assertThat(review.confirm(pack, clause.id(), clerk)).isEmpty();
        return actions.findByClauseIdIn(List.of(clause.id())).get(0);
    }

    private ProgrammeEntry only(Action action) {
        List<ProgrammeEntry> found = entries.findByActionReferenceOrderById(action.reference());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private LocalDate day(ProgrammeEntry entry) {
        return entry.meeting().map(meetings::get).map(Meeting::date).orElse(null);
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }

    private static Path sample(String beginning) throws IOException {
        String shared = Optional.ofNullable(System.getenv("MATTERS_SHARED")).orElse("../shared");
        Path packs = Path.of(shared, "packs");
        if (!Files.isDirectory(packs)) {
            System.out.println("The sample packs are not at " + packs + ", so this test did not look at them.");
        }
        Assumptions.assumeTrue(Files.isDirectory(packs), "The sample packs are not at " + packs + ".");
        try (Stream<Path> files = Files.list(packs)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
