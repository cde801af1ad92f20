package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** Text from minutes that is made to do harm. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class FaultyTextTests {

    @Autowired
    Town town;

    @Autowired
    ActionLog log;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=//evil.example onerror=alert(1)>",
                "[[${7*7}]]",
                "${''.getClass()}",
                "#{1}",
                "__${7*7}__",
                "*{owner}",
                "Mend it\u2028now \uD83D\uDEA7"
            })
    void a_title_is_shown_on_pages_as_it_stands(String title) {
        Board board = town.board();
        Reference reference = log.agree(
                new Asked(
                        board.body().id(),
                        null,
                        "",
                        null,
                        title,
                        title,
                        board.owner().id(),
                        Priority.NORMAL,
                        LocalDate.of(2026, 3, 10),
                        title,
                        null,
                        null,
                        ""),
                board.clerk().id().actor());
        String shown = HtmlUtils.htmlEscape(title, "UTF-8");
        assertThat(pages.page(board.owner(), "/actions/" + reference))
                .contains(shown)
                .doesNotContain("<img src=//evil", ">49<");
        assertThat(pages.page(board.owner(), "/my/actions")).contains(shown).doesNotContain("<img src=//evil");
    }
}
