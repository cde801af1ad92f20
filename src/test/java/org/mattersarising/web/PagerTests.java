package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 1",
                "1, 1",
                "2, 2",
                "10, 10",
                "11, 10",
                "0, 1",
                "-3, 1",
                "x, 1",
                "'', 1",
                "999999999999999999, 10",
                "9999999999999999999999, 1"
            })
    void any_page_asked_for_becomes_one_that_there_is(String asked, int page) {
        assertThat(Pager.of(asked, 10, 95, "/actions").page()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"-5, 1", "0, 1", "50, 50", "100000, 200"})
    void any_size_asked_for_is_kept_in_bounds(int asked, int size) {
        assertThat(Pager.of("1", asked, 95, "/actions").size()).isEqualTo(size);
    }

    @Test
    void counts_rows_and_offset() {
        Pager last = Pager.of("10", 10, 95, "/actions");
        assertThat(last.offset()).isEqualTo(90);
        assertThat(last.getFirst()).isEqualTo(91);
        assertThat(last.getLast()).isEqualTo(95);
        assertThat(last.getNext()).isNull();
    }

    @Test
    void an_empty_list_has_one_page_with_nothing_on_it() {
        Pager empty = Pager.of(null, 10, 0, "/actions");
        assertThat(empty.getPages()).isEqualTo(1);
        assertThat(empty.getFirst()).isZero();
        assertThat(empty.getLast()).isZero();
    }

    @Test
    void links_keep_the_filters() {
        Pager pager = Pager.of("2", 10, 95, "/actions?state=overdue&page=2&owner=a%20b");
        assertThat(pager.getPrevious()).isEqualTo("/actions?state=overdue&owner=a%20b&page=1");
        assertThat(pager.getNext()).isEqualTo("/actions?state=overdue&owner=a%20b&page=3");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 2 … 10", "3, 1 2 3 4 … 10", "4, 1 2 3 4 5 … 10", "5, 1 … 4 5 6 … 10", "10, 1 … 9 10"})
    void shows_the_ends_and_the_neighbours_and_never_an_ellipsis_for_a_single_page(String page, String shown) {
        assertThat(Pager.of(page, 10, 95, "/actions").getLinks())
                .extracting(Link::text)
                .containsExactly(shown.split(" "));
    }
}
