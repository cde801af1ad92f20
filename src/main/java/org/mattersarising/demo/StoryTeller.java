package org.mattersarising.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.Directory;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the year day by day: sets the clock to each morning, lets fall due what is due by then, and has people do what the files say of
 * that day, through the services that people use.
 */
@Component
@Profile(DemoConfiguration.PROFILE)
class StoryTeller {

    /**
     * The present of the demonstration when it is begun, whatever the machine's date: a story needs fixed days, for its packs name them.
     * A week before a meeting, with the papers just out.
     */
    static final Instant PRESENT = LocalDate.of(2027, 1, 19)
            .atTime(LocalTime.of(9, 30))
            .atZone(CivilTime.ZONE)
            .toInstant();

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 12);
    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final int MINUTES_BETWEEN = 7;

    private final Settlers settlers;
    private final RequestTold requests;
    private final Directory directory;
    private final PackImport packs;
    private final OutcomesTold outcomes;
    private final DemoClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    StoryTeller(
            Settlers settlers,
            RequestTold requests,
            Directory directory,
            PackImport packs,
            OutcomesTold outcomes,
            DemoClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.settlers = settlers;
        this.requests = requests;
        this.directory = directory;
        this.packs = packs;
        this.outcomes = outcomes;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Tells it up to the present, each day in a transaction of its own. To be called on an empty database. */
    void tell() {
        standAt(BEGINNING, 0);
        Town town = Town.read();
        Year year = Year.read();
        Settlers.Register register = transaction.execute(status -> settlers.settle(town));
        Map<LocalDate, List<Runnable>> days = new TreeMap<>();
        addDirectory(town, register, days);
        year.actions().forEach(request -> requests.add(request, register, days));
        LocalDate today = CivilTime.dateOf(PRESENT);
        add(days, today, () -> takePack(year, register));
        for (LocalDate day = BEGINNING; !day.isAfter(today); day = day.plusDays(1)) {
            List<Runnable> happenings = new ArrayList<>(days.getOrDefault(day, List.of()));
            LocalDate now = day;
            happenings.add(() -> outcomes.record(now, register));
            live(day, happenings);
        }
    }

    static void add(Map<LocalDate, List<Runnable>> days, LocalDate day, Runnable what) {
        if (day.isBefore(BEGINNING) || day.isAfter(CivilTime.dateOf(PRESENT))) {
            throw new IllegalArgumentException("The year that is told does not have the day " + day + ".");
        }
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(what);
    }

    private void live(LocalDate day, List<Runnable> happenings) {
        standAt(day, 0);
        if (WorkingDays.of(Nation.ENGLAND).isWorkingDay(day)) {
            // On other days nothing falls due that the next working day would not bring.
            events.publishEvent(new ClockMoved(clock.ahead()));
        }
        transaction.executeWithoutResult(status -> happen(day, happenings));
    }

    private void happen(LocalDate day, List<Runnable> happenings) {
        for (int i = 0; i < happenings.size(); i++) {
            standAt(day, (i + 1) * MINUTES_BETWEEN);
            happenings.get(i).run();
        }
    }

    private void standAt(LocalDate day, int minutes) {
        clock.standAt(
                day.atTime(MORNING.plusMinutes(minutes)).atZone(CivilTime.ZONE).toInstant());
    }

    private void addDirectory(Town town, Settlers.Register register, Map<LocalDate, List<Runnable>> days) {
        Actor administrator = register.person(town.administrator()).actor();
        Town.Leaves leaves = town.leaves();
        Town.Follows follows = town.follows();
        Town.Away away = town.away();
        add(
                days,
                leaves.day().minusDays(7),
                () -> directory.leaves(register.person(leaves.who()), leaves.day(), administrator));
        add(
                days,
                follows.day(),
                () -> directory.takesPost(
                        register.person(follows.who()), register.post(follows.post()), follows.day(), administrator));
        add(
                days,
                away.recorded(),
                () -> directory.away(
                        register.person(away.who()),
                        register.person(away.deputy()),
                        away.from(),
                        away.last(),
                        register.person(away.who()).actor()));
    }

    private void takePack(Year year, Settlers.Register register) {
        packs.take(
                register.board("health"),
                year.pack(),
                Script.bytes("packs/" + year.pack()),
                register.clerkOf("health"));
    }
}
