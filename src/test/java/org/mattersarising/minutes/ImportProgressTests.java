package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What whoever waits for an import is told. */
@WholeService
@Import(Pages.class)
class ImportProgressTests {

    private static final String TOKEN = "5f9d";
    private static final String PROGRESS = "/documents/new/progress?of=" + TOKEN;
    private static final String MINUTES = """
            Minutes of the Meeting of the Ferry Board held on Tuesday, 6 January 2026

            1. Timetable

            RESOLVED that the timetable be printed by 3 March 2026.
            """;

    @Autowired
    PackImport imports;

    @Autowired
    ImportsAtWork atWork;

    @Autowired
    ImportedDocuments documents;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    private Body board;
    private Person clerk;
    private Person other;

    @BeforeEach
    void a_board_with_two_clerks() {
        board = directory.body("Ferry Board");
        clerk = directory.with(Role.CLERK, board);
        other = directory.with(Role.CLERK, board);
    }

    @Test
    void the_clerk_who_waits_reads_which_page_is_read_and_nobody_else_does() {
        List<String> seen = new ArrayList<>();

        atWork.watched(TOKEN, clerk.id(), watch -> {
            watch.at(ImportWatch.Step.READING, 3, 12);
            seen.add(pages.page(clerk, PROGRESS));
            assertThat(pages.get(other, PROGRESS)).hasStatus(204);
            watch.at(ImportWatch.Step.FINDING, 0, 0);
            seen.add(pages.page(clerk, PROGRESS));
            return null;
        });

        assertThat(seen.get(0)).contains("page 3 of 12", "\"done\":3", "\"of\":12");
        assertThat(seen.get(1)).contains("Looking for what was resolved.", "\"of\":0");
        assertThat(pages.get(clerk, PROGRESS)).hasStatus(204);
    }

    @Test
    void a_long_document_is_told_of_by_twentieths() {
        List<Integer> told = new ArrayList<>();

        atWork.watched(TOKEN, clerk.id(), watch -> {
            for (int page = 1; page <= 1_005; page++) {
                watch.at(ImportWatch.Step.READING, page, 1_005);
                int done = atWork.of(TOKEN, clerk.id()).orElseThrow().done();
                if (!told.contains(done)) {
                    told.add(done);
                }
            }
            return null;
        });

        assertThat(told).hasSizeLessThanOrEqualTo(23).startsWith(0, 50, 100).endsWith(1_000, 1_005);
    }

    @Test
    void a_token_of_any_length_is_no_reason_to_refuse_an_import() {
        String longest = "5f".repeat(400);

        assertThat(atWork.<Boolean>watched(
                        longest,
                        clerk.id(),
                        watch -> atWork.of(longest, clerk.id()).isPresent()))
                .isTrue();
    }

    @Test
    void an_import_that_fails_is_no_longer_at_work() {
        assertThatThrownBy(() -> atWork.watched(TOKEN, clerk.id(), watch -> {
                    throw new IllegalStateException("torn");
                }))
                .hasMessage("torn");

        assertThat(atWork.of(TOKEN, clerk.id())).isEmpty();
    }

    @Test
    void an_import_says_its_steps_in_order() {
        List<ImportWatch.Step> steps = new ArrayList<>();

        imports.take(board.id(), "minutes.txt", bytes(), clerk.id().actor(), (step, done, of) -> steps.add(step));

        assertThat(steps).containsExactly(ImportWatch.Step.FINDING, ImportWatch.Step.KEEPING);
    }

    @Test
    void two_clerks_who_send_the_same_file_in_the_same_moment_get_one_document() {
        List<PackImport.Taken> first = new ArrayList<>();

        PackImport.Taken second =
                imports.take(board.id(), "minutes.txt", bytes(), other.id().actor(), (step, done, of) -> {
                    if (step == ImportWatch.Step.KEEPING) {
                        first.add(imports.take(
                                board.id(), "minutes.txt", bytes(), clerk.id().actor()));
                    }
                });

        assertThat(second).isEqualTo(new PackImport.Taken(first.get(0).number(), true));
        assertThat(documents.findById(second.number())).isPresent();
    }

    private static byte[] bytes() {
        return MINUTES.getBytes(StandardCharsets.UTF_8);
    }
}
