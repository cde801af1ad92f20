package org.mattersarising.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.people.People;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.transaction.support.TransactionOperations;

class BeginningTests {

    private final People people = mock(People.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private final StoryTeller teller = mock(StoryTeller.class);
    private final Beginning beginning = new Beginning(
            trail,
            people,
            teller,
            new DemoClock(Clock.systemUTC()),
            event -> {},
            TransactionOperations.withoutTransaction());

    @Test
    void a_database_with_content_of_its_own_is_left_alone() {
        when(people.count()).thenReturn(1L);
        assertThatThrownBy(beginning::start)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("start without the profile \"demo\"");
        verifyNoInteractions(teller);
    }

    @Test
    void a_story_that_was_broken_off_is_not_taken_for_whole() {
        AuditEntry begun = mock(AuditEntry.class);
        when(begun.what()).thenReturn(new ClockSet.Begun(Actor.SERVICE).what());
        when(trail.of(ClockSet.ABOUT)).thenReturn(List.of(begun));
        assertThatThrownBy(beginning::start).isInstanceOf(Refused.class).hasMessageContaining("start again");
        verifyNoInteractions(teller);
    }

    @Test
    void on_an_empty_database_the_story_is_told() {
        beginning.start();
        verify(teller).tell();
    }
}
