package org.mattersarising.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;

/** Calendars for tests that need no database, written as days with "special" or "cancelled" behind them. */
public final class ACalendar {

    private ACalendar() {}

    public static BodyCalendar of(String... meetings) {
        AtomicLong number = new AtomicLong();
        return new BodyCalendar(Stream.of(meetings)
                .map(text -> meeting(text, number.incrementAndGet()))
                .toList());
    }

    private static Meeting meeting(String text, long number) {
        String[] words = text.split(" ");
        Meeting.Kind kind = text.endsWith("special") ? Meeting.Kind.SPECIAL : Meeting.Kind.ORDINARY;
        Meeting meeting = new Meeting(new BodyId(1), LocalDate.parse(words[0]), LocalTime.of(10, 0), "Town Hall", kind);
        ReflectionTestUtils.setField(meeting, "id", number);
        ReflectionTestUtils.setField(meeting, "cancelled", text.endsWith("cancelled"));
        return meeting;
    }
}
