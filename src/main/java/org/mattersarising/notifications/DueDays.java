package org.mattersarising.notifications;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The due days of a mail as an iCalendar text. The same day under the same identity as in a person's feed, so that neither doubles the other. */
final class DueDays {

    private final Calendar calendar = new Calendar();
    private final Instant now;
    private boolean any;

    DueDays(Instant now) {
        this.now = now;
        calendar.add(new ProdId("-//Matters Arising//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
    }

    /** @param title nothing but the reference where the business is exempt */
    void add(String identity, LocalDate day, String title, String link) {
        VEvent event = new VEvent(day, title);
        event.replace(new DtStamp(now));
        event.add(new Uid(identity + "@matters-arising"));
        event.add(new Url(URI.create(link)));
        calendar.add(event);
        any = true;
    }

    /** Null where no day was added. */
    String text() {
        if (!any) {
            return null;
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
