package org.mattersarising.people;

import java.util.List;
import org.springframework.stereotype.Component;

/** People entered twice, in the work queue. */
@Component
class DoublesWaiting implements ClerkWork {

    private final Doubles doubles;

    DoublesWaiting(Doubles doubles) {
        this.doubles = doubles;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        long pairs = doubles.pairs().size();
        return pairs == 0 ? List.of() : List.of(new Waiting("people.doubles.waits", pairs, "", "/people/doubles"));
    }
}
