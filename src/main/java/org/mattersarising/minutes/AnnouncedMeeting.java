package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting that a pack announces, on its front page or in its work programme. */
@Entity
class AnnouncedMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;

    @Column(name = "held_on")
    private LocalDate day;

    @Column(name = "begins_at")
    private LocalTime time;

    protected AnnouncedMeeting() {}

    AnnouncedMeeting(long document, LocalDate day, LocalTime time) {
        this.documentId = document;
        this.day = day;
        this.time = time;
    }

    LocalDate day() {
        return day;
    }

    LocalTime time() {
        return time;
    }
}
