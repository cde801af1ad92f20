package org.mattersarising.agenda;

import java.util.Map;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.stereotype.Component;

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

    @Override
    public void move(PersonId goes, PersonId stays) {
        feeds.findById(goes.value()).ifPresent(feed -> {
            if (feeds.findById(stays.value()).isEmpty()) {
                feeds.nowOf(goes.value(), stays.value());
            } else {
                feeds.delete(feed);
            }
        });
    }
}
