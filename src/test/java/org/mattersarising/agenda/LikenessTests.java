package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Update on isolated and elderly residents | A further update report be submitted in three months | Services for the Isolation of Elderly Residents | true",
                "Impact of the Storm on Schools | A report on the impact of the storm on schools be submitted | Elderly Residents | true",
                "Impact of the Storm on Schools | A further update report be submitted | Impact of the Storm: Elderly Residents | false",
                "Bus Subsidies | That a report on bus subsidy be brought back | Transport | true",
                "Children’s Library Hours | that the children's library hours be reported | '' | true",
                "Minutes of the Last Meeting | that a report on bus subsidy be brought back | Transport | false",
                "Annual Report | that the annual report on drainage be brought back | Drainage | false",
                "Drainage Annual Report | that the annual report on drainage be brought back | '' | true",
                "Work Programme | that it be put on the work programme | Work Programme | false",
                "'' | anything | '' | false",
            })
    void a_title_means_a_promise_when_its_words_were_asked_for(
            String title, String promise, String around, boolean alike) {
        assertThat(Likeness.of(title, promise, around).enough()).isEqualTo(alike);
    }

    @Test
    void the_clauses_own_words_count_more_than_those_around_them() {
        Likeness own = Likeness.of("Storm and schools", "a report on the storm and schools", "");
        Likeness around = Likeness.of("Storm and schools", "a further report", "The storm and schools");

        assertThat(own).isGreaterThan(around);
        assertThat(around.enough()).isTrue();
    }

    @Test
    void a_detail_that_names_the_meeting_makes_it_surer() {
        Likeness title = Likeness.of("Flood defences and the young", "a further report be submitted", "Flood defences");
        LocalDate asked = LocalDate.of(2026, 1, 6);

        assertThat(title.enough()).isFalse();
        assertThat(title.knowing("Following the item of the 6 th January, an update.", asked)
                        .enough())
                .isTrue();
        assertThat(title.knowing("Following the item of 16th January, an update.", asked))
                .isEqualTo(title);
        assertThat(Likeness.of("Harbour dues", "a further report", "")
                        .knowing("6 January", asked)
                        .enough())
                .isFalse();
    }

    @Test
    void the_reason_names_the_words() {
        assertThat(Likeness.of("Update on bus subsidies", "that the bus subsidy be reported on", "")
                        .reason())
                .isEqualTo("2 of the 3 words of the title were asked for: “bus”, “subsidies”");
        assertThat(Likeness.of("Harbour dues", "bus subsidy", "").reason())
                .isEqualTo("no word of the title was asked for");
    }
}
