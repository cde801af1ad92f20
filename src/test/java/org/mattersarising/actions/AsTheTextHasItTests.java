package org.mattersarising.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;

/** What a confirmed clause makes of its action besides what the clerk confirmed. */
class AsTheTextHasItTests {

    private static final PersonId OWNER = new PersonId(7);
    private static final PostId POST = new PostId(3);

    private final Proposals proposals = mock(Proposals.class);
    private final Directory directory = mock(Directory.class);
    private final People people = mock(People.class);

    @Test
    void an_action_that_the_text_gives_to_a_post_lies_with_the_post() {
        assertThat(read("the Director of Public Health", "task").ownerPost()).isEqualTo(POST);
        assertThat(read("the DIRECTOR OF PUBLIC HEALTH in time", "task").ownerPost())
                .isEqualTo(POST);
    }

    @Test
    void an_action_that_the_text_gives_to_a_person_lies_with_the_person() {
        assertThat(read("Asha Venn", "task").ownerPost()).isNull();
        assertThat(read("", "task").ownerPost()).isNull();
    }

    @Test
    void a_clause_that_recommends_is_a_recommendation_to_the_owners_organisation() {
        assertThat(read("", "recommend").recommendedTo()).isEqualTo("Wexcombe Council");
        assertThat(read("", "report_back").recommendedTo()).isEmpty();
    }

    @Test
    void what_no_proposal_is_known_of_stays_as_it_was_asked() {
        when(proposals.findById(1)).thenReturn(Optional.empty());
        assertThat(texts().of(1, asked())).isEqualTo(asked());
    }

    private Asked read(String owner, String kind) {
        Proposal proposal = mock(Proposal.class);
        when(proposal.ownerRead()).thenReturn(owner);
        when(proposal.kind()).thenReturn(kind);
        when(proposals.findById(1)).thenReturn(Optional.of(proposal));
        Post post = mock(Post.class);
        when(post.id()).thenReturn(POST);
        when(post.title()).thenReturn("Director of Public Health");
        when(directory.postOf(any(), any())).thenReturn(Optional.of(post));
        when(people.get(OWNER)).thenReturn(new Person("Asha Venn", "asha@example.org", "Wexcombe Council"));
        return texts().of(1, asked());
    }

    private AsTheTextHasIt texts() {
        return new AsTheTextHasIt(proposals, directory, people, Clock.systemUTC());
    }

    private static Asked asked() {
        return new Asked(
                new BodyId(1),
                null,
                "14 (2)",
                1L,
                "Write to the bus company",
                "That the bus company be written to.",
                OWNER,
                Priority.NORMAL,
                LocalDate.of(2026, 2, 10),
                "date in the minutes",
                null,
                null,
                "");
    }
}
