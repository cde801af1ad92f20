package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.ImportedDocument;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.PackMeetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** The work programme that stands in a pack, taken over without doubles. */
@WholeService
class PackProgrammeTests {

    private static final String TABLE = """
            Work Programme 2026

            Date\tTitle\tDetail\tLead
            14th April 2026\tUpdate on isolated and elderly residents\tAs the Board requested in January\tHead of Transport
            14th April 2026\tHarbour dues\tTo set the dues for the year\tHarbour Master
            9th June 2026\tLifeboat station\tTo consider the plans\tHarbour Master
            Date to be decided\tSea wall survey\tTo consider the findings\tCity Engineer
            """;

    @Autowired
    private PackImport imports;

    @Autowired
    private PackMeetings packMeetings;

    @Autowired
    private PackProgramme packs;

    @Autowired
    private ImportedDocuments documents;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Review review;

    @Autowired
    private WorkProgramme programme;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private Actions actions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Actor clerk;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.person("Nia").id().actor();
        owner = directory.holder("Asha", directory.post("Head of Transport", null));
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void every_row_says_what_becomes_of_it_and_a_second_look_finds_all_standing() {
        Meeting april = directory.meeting(board, LocalDate.of(2026, 4, 14));
        add("Dues of the harbour", april);
        ProgrammeEntry undated = add("Lifeboat station plans", april);
        ImportedDocument pack = take(TABLE);

        assertThat(packs.look(pack))
                .extracting(PackProgramme.Row::effect)
                .containsExactly(
                        PackProgramme.Effect.NEW,
                        PackProgramme.Effect.STANDS,
                        PackProgramme.Effect.NO_MEETING,
                        PackProgramme.Effect.NEW);
        Meeting june = directory.meeting(board, LocalDate.of(2026, 6, 9));
        assertThat(packs.look(pack).get(2).effect()).isEqualTo(PackProgramme.Effect.MOVES);
        assertThat(packs.look(pack).get(2).reason())
                .isEqualTo("2 of the 2 words of the title were asked for: “lifeboat”, “station”");

        assertThat(packs.take(pack.id(), Set.of(0, 1, 2, 3), clerk)).isEqualTo(3);
        assertThat(entries.get(undated.id()).meeting()).contains(june.id());
        assertThat(planned()).hasSize(4);
        assertThat(packs.look(pack)).allSatisfy(row -> assertThat(row.effect()).isEqualTo(PackProgramme.Effect.STANDS));
        assertThat(packs.take(pack.id(), Set.of(0, 1, 2, 3), clerk)).isZero();
    }

    @Test
    void only_what_is_chosen_is_taken() {
        directory.meeting(board, LocalDate.of(2026, 4, 14));

        packs.take(take(TABLE).id(), Set.of(3), clerk);

        assertThat(planned()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Sea wall survey");
            assertThat(entry.meeting()).isEmpty();
            assertThat(entry.leads()).isEqualTo("City Engineer");
        });
    }

    /** The worked example: resolved in October, in three months, put by the council itself on the meeting of 28 January 2021. */
    @Test
    void the_sample_scrutiny_pack_links_its_reports_with_the_entries_that_stand() throws IOException {
        Path file = sample("002");
        clock.setTo(LocalDate.of(2020, 11, 25));
        ImportedDocument pack = documents
                .findById(imports.take(board.id(), "pack.txt", Files.readAllBytes(file), clerk)
                        .number())
                .orElseThrow();
        packMeetings.enter(pack.id(), clerk);
        packs.take(pack.id(), IntStream.range(0, 100).boxed().collect(Collectors.toSet()), clerk);
        int standing = planned().size();
        assertThat(standing).isGreaterThan(5);

        Action update = confirm(pack, "3 (3)");
        assertThat(update.dueOn()).isEqualTo(LocalDate.of(2021, 1, 28));
        assertThat(slot(update)).isEqualTo(LocalDate.of(2021, 1, 28));
        Action leftOpen = confirm(pack, "3 (4)");
        assertThat(slot(leftOpen)).isEqualTo(LocalDate.of(2021, 1, 28));
        assertThat(actions.get(leftOpen.reference()).dueOn()).isEqualTo(LocalDate.of(2021, 1, 28));
        assertThat(slot(confirm(pack, "4 (3)"))).isNotNull();
        assertThat(planned()).as("linked, not doubled").hasSize(standing);
    }

    private LocalDate slot(Action action) {
        List<ProgrammeEntry> there = entries.findByActionReferenceOrderById(action.reference());
        assertThat(there).hasSize(1);
        return there.get(0).meeting().map(meetings::get).map(Meeting::date).orElse(null);
    }

    private Action confirm(ImportedDocument pack, String citation) {
        Proposal clause = proposals.findByDocumentIdOrderByPositionAscIdAsc(pack.id()).stream()
                .filter(proposal -> proposal.citation().equals(citation))
                .findFirst()
                .orElseThrow();
        Draft draft = clause.draft();
        String title = draft.title().length() > 200 ? draft.title().substring(0, 200) : draft.title();
        String due = draft.due().isEmpty() ? "28 January 2021" : draft.due();
        review.keep(pack.id(), Map.of(clause.id(), new Draft(title, owner.name(), due, "NORMAL", "", "")));
        assertThat(review.confirm(pack.id(), clause.id(), clerk)).isEmpty();
        return actions.findByClauseIdIn(List.of(clause.id())).get(0);
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

    private ImportedDocument take(String text) {
        long number = imports.take(board.id(), "pack.txt", text.getBytes(StandardCharsets.UTF_8), clerk)
                .number();
        return documents.findById(number).orElseThrow();
    }

    private ProgrammeEntry add(String title, Meeting meeting) {
        return programme.add(
                board.id(), meeting.id(), new EntryText(title, "", ""), ProgrammeEntry.Kind.OWN_IDEA, "", clerk);
    }

    private List<ProgrammeEntry> planned() {
        return entries.findByBodyIdAndStatusOrderById(board.id(), ProgrammeEntry.Status.PLANNED);
    }
}
