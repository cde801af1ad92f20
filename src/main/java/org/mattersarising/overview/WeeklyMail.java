package org.mattersarising.overview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.Notice;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells each chair once a week how their board stands, on Monday or, where nothing ran then, on the first day on which something does. A
 * chair who is new hears for the first time on the Monday after.
 */
@Component
class WeeklyMail {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyMail.class);

    private final Bodies bodies;
    private final Roles roles;
    private final WeeklyPictures weeks;
    private final BoardPictures pictures;
    private final PictureInWords words;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean working;

    WeeklyMail(
            Bodies bodies,
            Roles roles,
            WeeklyPictures weeks,
            BoardPictures pictures,
            PictureInWords words,
            Outbox outbox,
            TransactionOperations transaction,
            Clock clock,
            @Value("${matters.workflow.job-executor:true}") boolean working) {
        this.bodies = bodies;
        this.roles = roles;
        this.weeks = weeks;
        this.pictures = pictures;
        this.words = words;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.working = working;
    }

    @Scheduled(
            fixedDelayString = "${matters.workflow.check-every:5m}",
            initialDelayString = "${matters.workflow.check-every:5m}")
    public void check() {
        if (working) {
            tellAll();
        }
    }

    @EventListener
    @Order(60)
    public void onClockMoved(ClockMoved moved) {
        tellAll();
    }

    void tellAll() {
        LocalDate monday = monday(LocalDate.now(clock));
        for (Body body : bodies.findAllByOrderByName()) {
            for (RoleHeld chair : roles.findByBodyIdAndRole(body.id().value(), Role.CHAIR)) {
                try {
                    transaction.executeWithoutResult(status -> tell(chair.person(), body, monday));
                } catch (DataAccessException failed) {
                    LOG.warn(
                            "The weekly mail about board {} could not be written; it is tried again.",
                            body.id(),
                            failed);
                }
            }
        }
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void tell(PersonId chair, Body body, LocalDate monday) {
        WeeklyPictures.Told told = weeks.find(chair, body.id()).orElse(null);
        if (told == null) {
            boolean today = LocalDate.now(clock).equals(monday);
            weeks.begin(chair, body.id(), today ? monday.minusWeeks(1) : monday);
            told = new WeeklyPictures.Told(today ? monday.minusWeeks(1) : monday, false);
        }
        if (told.stopped() || !told.toldFor().isBefore(monday) || !weeks.take(chair, body.id(), monday)) {
            return;
        }
        BoardPicture picture = pictures.of(new Viewpoint(body.id(), chair, true));
        if (picture.headline().outstanding() == 0) {
            return;
        }
        outbox.put(new Notice(
                NoticeKind.BOARD_PICTURE,
                chair,
                Notice.OVERVIEW + body.id(),
                body.name(),
                false,
                null,
                0,
                "",
                String.join("\n", words.of(picture)),
                body.replyTo().orElse(null),
                body.id().value()));
    }
}
