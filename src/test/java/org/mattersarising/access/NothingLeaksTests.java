package org.mattersarising.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Opens every page, list, export and feed as everybody and looks for words that are not theirs to read. */
@WholeService
@Import(Saltmere.class)
class NothingLeaksTests {

    /** Who has nothing to do with the board; an administrator looks after its mail, whose subject is the title. */
    private static final Set<String> STRANGERS = Set.of("nobody", "person", "auditor", "elsewhere");

    private static final Set<String> NOT_IN_CONFIDENCE =
            Set.of("nobody", "person", "auditor", "elsewhere", "administrator", "reader");

    /** Links that carry a secret show what they are for to whoever has it. */
    private static final String FEED = "/calendar/{token}.ics";

    /** The trail says to auditors what was done everywhere, as {@code src/docs/access.md} has it. */
    private static final Set<String> TRAIL = Set.of("/audit", "/audit.csv");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Saltmere saltmere;

    @Autowired
    private SomeActions some;

    @Autowired
    private JdbcTemplate jdbc;

    private Saltmere.Board board;

    @BeforeEach
    void build() {
        board = saltmere.build();
    }

    @Test
    void no_page_says_what_is_not_its_readers_to_know() {
        SoftAssertions all = new SoftAssertions();
        for (AccessTable.Line line : AccessTable.lines()) {
            if (line.method().equals("GET")) {
                String page = Address.of(line.pattern(), line.exempt() ? board.exempt() : board.open());
                for (String who : NOT_IN_CONFIDENCE) {
                    if (who.equals("auditor") && TRAIL.contains(line.pattern())) {
                        continue;
                    }
                    String text = read(who, page);
                    all.assertThat(text.contains(Saltmere.SECRET))
                            .as("exempt words on " + page + " for " + who)
                            .isFalse();
                    boolean stranger =
                            STRANGERS.contains(who) && !line.pattern().equals(FEED);
                    all.assertThat(stranger && text.contains(Saltmere.OPEN))
                            .as("another board's words on " + page + " for " + who)
                            .isFalse();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void no_page_is_kept_by_a_browser_or_stands_in_anothers_frame() {
        SoftAssertions all = new SoftAssertions();
        for (AccessTable.Line line : AccessTable.lines()) {
            if (line.method().equals("GET") && line.cells().get("clerk").equals("yes")) {
                String page = Address.of(line.pattern(), line.exempt() ? board.exempt() : board.open());
                MockHttpServletResponse answer = mvc.get()
                        .uri(page)
                        .with(directory.as(board.people().get("clerk")))
                        .exchange()
                        .getResponse();
                all.assertThat(answer.getHeader("Cache-Control")).as(page).contains("no-store");
                all.assertThat(answer.getHeader("X-Content-Type-Options"))
                        .as(page)
                        .isEqualTo("nosniff");
                all.assertThat(answer.getHeader("Content-Security-Policy"))
                        .as(page)
                        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
            }
        }
        all.assertAll();
    }

    /** The test itself: what it looks for can be seen by those who may. */
    @Test
    void both_are_on_the_pages_of_the_clerk() {
        assertThat(read("clerk", "/actions")).contains(Saltmere.OPEN, Saltmere.SECRET);
        for (String file : List.of("/actions.csv", "/actions.xlsx")) {
            assertThat(read("clerk", file)).contains(Saltmere.OPEN).doesNotContain(Saltmere.SECRET);
        }
        assertThat(read(
                        "clerk",
                        "/agenda/meetings/" + board.open().get("meeting") + "/matters-arising.pdf?closed=true"))
                .contains(Saltmere.SECRET);
    }

    @Test
    void exempt_words_are_in_no_mail_and_in_no_calendar() {
        Map<String, Object> mails = jdbc.queryForMap(
                "select count(*) as n, sum(case when concat(title, words, coalesce(mail_text, '')) like ? then 1 else 0 end) as told"
                        + " from outbox_message where about = ?",
                "%" + Saltmere.SECRET + "%",
                board.exempt().get("action"));
        assertThat(((Number) mails.get("n")).intValue()).isPositive();
        assertThat(((Number) mails.get("told")).intValue()).isZero();
        Reference due = some.exempt(board.body(), board.people().get("owner"), Saltmere.SECRET, "");
        assertThat(read("nobody", Address.of(FEED, board.exempt())))
                .contains(due.value())
                .doesNotContain(Saltmere.SECRET);
    }

    private String read(String who, String page) {
        var request = mvc.get().uri(page);
        Person person = board.people().get(who);
        return ReadableText.of((person == null ? request : request.with(directory.as(person)))
                .exchange()
                .getResponse());
    }
}
