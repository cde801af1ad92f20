package org.mattersarising.agenda;

import java.util.Map;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the address that somebody's calendar program asks, when two entries for one person are made one. */
@Component
class MergedFeeds implements PersonTies {

    private final CalendarFeeds feeds;

    MergedFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Map<String, Long> of(PersonId person) {
        return Map.of("FEED", feeds.findById(person.value()).isPresent() ? 1L : 0L);
    }

    @EventListener
    @Order(5)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonEvent.Merged merged) {
        feeds.findById(merged.goes().value()).ifPresent(feed -> {
            if (feeds.findById(merged.person().value()).isEmpty()) {
                feeds.nowOf(merged.goes().value(), merged.person().value());
            } else {
                feeds.delete(feed);
            }
        });
    }
}
