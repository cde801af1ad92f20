package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBodyTests {

    @ParameterizedTest
    @CsvSource({
        "Lighthouse Trust, Harbour Board, true",
        "SALTMERE HARBOUR BOARD, Harbour Board, false",
        "Board, Harbour Board, false",
        "Harbour Committee, Harbour Board, false",
        "HWB, Health and Wellbeing Board, false",
        "Health and Wellbeing Board, Saltmere HWB, false",
        "Scrutiny Panel, Health Board, true",
        "Saltmere Borough Council, Harbour Board, false",
        "Saltmere Borough Council, Wexmere Town Council, true"
    })
    void another_shares_no_word_of_its_own_and_no_initials(String named, String board, boolean another) {
        assertThat(NamedBody.isAnother(named, board)).isEqualTo(another);
    }
}
