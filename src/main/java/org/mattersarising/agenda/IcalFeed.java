package org.mattersarising.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.shared.CivilTime;

/** An iCalendar text while it is written. Hours are given in UTC, so that no zone has to be explained. */
final class IcalFeed {

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final Calendar calendar = new Calendar();
    private final String address;
    private final Instant now;

    IcalFeed(String address, Instant now) {
        this.address = address;
        this.now = now;
        calendar.add(new ProdId("-//Matters Arising//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
    }

    void meeting(String body, Meeting meeting) {
        Instant begins =
                meeting.date().atTime(meeting.time()).atZone(CivilTime.ZONE).toInstant();
        VEvent event = new VEvent(begins, USUAL_LENGTH, body);
        if (!meeting.place().isBlank()) {
            event.add(new Location(meeting.place()));
        }
        if (meeting.cancelled()) {
            event.add(new Status(Status.VALUE_CANCELLED));
        }
        add(event, "meeting-" + meeting.id(), "/meetings/" + meeting.id());
    }

    void day(String id, LocalDate day, String title, String path) {
        add(new VEvent(day, title), id, path);
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            // A person without meetings or actions has an empty calendar, which the strict check refuses.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void add(VEvent event, String id, String path) {
        event.replace(new DtStamp(now));
        event.add(new Uid(id + "@matters-arising"));
        event.add(new Url(URI.create(address + path)));
        calendar.add(event);
    }
}
