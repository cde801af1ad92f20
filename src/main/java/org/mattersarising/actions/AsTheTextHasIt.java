package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.springframework.stereotype.Component;

/**
 * What the words of a clause say beyond what the clerk confirmed: where they name a post and not a person, the action lies with the post;
 * where they recommend something to another body, it is a recommendation.
 */
@Component
class AsTheTextHasIt {

    private static final String RECOMMENDS = "recommend";

    private final Proposals proposals;
    private final Directory directory;
    private final People people;
    private final Clock clock;

    AsTheTextHasIt(Proposals proposals, Directory directory, People people, Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    Asked of(long clause, Asked asked) {
        Optional<Proposal> proposal = proposals.findById(clause);
        Asked lying = proposal.flatMap(read -> post(read.ownerRead(), asked.owner()))
                .map(post -> asked.withPost(post.id()))
                .orElse(asked);
        return proposal.filter(read -> read.kind().equals(RECOMMENDS))
                .map(read -> lying.recommendedTo(people.get(asked.owner()).organisation()))
                .orElse(lying);
    }

    private Optional<Post> post(String words, PersonId owner) {
        String read = words.toLowerCase(Locale.UK);
        return directory
                .postOf(owner, LocalDate.now(clock))
                .filter(post -> read.contains(post.title().toLowerCase(Locale.UK)));
    }
}
