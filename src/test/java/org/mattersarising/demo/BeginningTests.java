package org.mattersarising.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.people.People;
import org.mattersarising.shared.Refused;
import org.springframework.transaction.support.TransactionOperations;

class BeginningTests {

    @Test
    void a_database_with_content_of_its_own_is_left_alone() {
        People people = mock(People.class);
        when(people.count()).thenReturn(1L);
        StoryTeller teller = mock(StoryTeller.class);
        Beginning beginning = new Beginning(
                mock(AuditTrail.class),
                people,
                teller,
                new DemoClock(Clock.systemUTC()),
                event -> {},
                TransactionOperations.withoutTransaction());
        assertThatThrownBy(beginning::start)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("start without the profile \"demo\"");
        verifyNoInteractions(teller);
    }
}
