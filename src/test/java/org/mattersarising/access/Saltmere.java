package org.mattersarising.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Statement;
import org.mattersarising.agenda.HandedInReports;
import org.mattersarising.agenda.PersonalCalendar;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.notifications.WayIn;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds a board with everything there is an address for, and somebody of each kind who may ask for it. */
@TestComponent
public class Saltmere {

    /** Stands in the title and the words of the open action, and in the report for it. */
    static final String OPEN = "Quaywall";

    /** Stands in the title and the words of the exempt action, in the report for it and in the names of its files. */
    static final String SECRET = "Dismissal";

    private static final byte[] WORDS = "It is sound.".getBytes(StandardCharsets.UTF_8);

    private final ADirectory directory;
    private final Directory offices;
    private final Roles roles;
    private final ActionLog log;
    private final EvidenceFiles evidence;
    private final ProgrammeEntries entries;
    private final Reports reports;
    private final HandedInReports handedIn;
    private final PackImport imports;
    private final PersonalCalendar calendars;
    private final Invitations invitations;
    private final WayIn ways;
    private final SomeActions some;
    private final TestClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    Saltmere(
            ADirectory directory,
            Directory offices,
            Roles roles,
            ActionLog log,
            EvidenceFiles evidence,
            ProgrammeEntries entries,
            Reports reports,
            HandedInReports handedIn,
            PackImport imports,
            PersonalCalendar calendars,
            Invitations invitations,
            WayIn ways,
            SomeActions some,
            TestClock clock,
            JdbcTemplate jdbc,
            TransactionTemplate transactions) {
        this.directory = directory;
        this.offices = offices;
        this.roles = roles;
        this.log = log;
        this.evidence = evidence;
        this.entries = entries;
        this.reports = reports;
        this.handedIn = handedIn;
        this.imports = imports;
        this.calendars = calendars;
        this.invitations = invitations;
        this.ways = ways;
        this.some = some;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * A board and its people.
     *
     * @param people by the word at the head of their column
     * @param open what stands in place of each name in an address where the business is open
     * @param exempt the same where it is closed to the public
     */
    public record Board(Body body, Map<String, Person> people, Map<String, String> open, Map<String, String> exempt) {}

    public Board build() {
        clock.reset();
        Body body = directory.body("Harbour Board");
        Body elsewhere = directory.body("Market Board");
        Map<String, Person> people = new LinkedHashMap<>();
        for (Role role : List.of(Role.CLERK, Role.CHAIR, Role.MEMBER, Role.READER)) {
            people.put(role.title().toLowerCase(), directory.with(role, body));
        }
        Post post = directory.post("Harbour Master", null);
        Person owner = directory.holder("Asha", post);
        directory.account(owner);
        people.put("owner", owner);
        Person foreign = directory.with(Role.CLERK, elsewhere);
        roles.save(new RoleHeld(foreign.id(), Role.CHAIR, elsewhere.id().value()));
        roles.save(new RoleHeld(foreign.id(), Role.MEMBER, elsewhere.id().value()));
        people.put("elsewhere", foreign);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            Person person = directory.person(role.title());
            roles.save(new RoleHeld(person.id(), role, null));
            people.put(role.title().toLowerCase(), person);
        }
        people.put("person", directory.person("Sten"));

        Meeting meeting = directory.meeting(body, LocalDate.of(2026, 4, 14));
        Person subject = directory.person("Corin");
        offices.away(subject.id(), owner.id(), clock.today(), clock.today().plusDays(9), Actor.SERVICE);
        Map<String, String> common = new LinkedHashMap<>();
        common.put("body", body.id().toString());
        common.put("meeting", meeting.id().toString());
        common.put("person", subject.id().toString());
        common.put("twin", twin(subject));
        common.put("post", post.id().toString());
        common.put(
                "absence",
                Long.toString(
                        offices.absences(subject.id(), clock.today()).get(0).id()));
        common.put(
                "document",
                Long.toString(imports.take(body.id(), "pack.txt", pack(body), Actor.SERVICE)
                        .number()));
        common.put(
                "minute",
                jdbc.queryForObject(
                        "select coalesce(min(minute_at), 0) from search_entry where document_id = ? and kind = 'MINUTE'",
                        String.class,
                        common.get("document")));
        common.put(
                "clause",
                jdbc.queryForObject(
                        "select coalesce(min(id), 0) from proposal where document_id = ?",
                        String.class,
                        common.get("document")));
        common.put("feed", calendars.open(owner.id()));
        common.put("invitation", invitations.invite(subject.id(), Actor.SERVICE));
        common.put("partner", token(some.inHand(body, subject), subject));
        Map<String, String> open = new LinkedHashMap<>(common);
        matter(body, meeting, people, OPEN, null, open);
        Map<String, String> exempt = new LinkedHashMap<>(common);
        matter(body, meeting, people, SECRET, 1, exempt);
        return new Board(body, people, open, exempt);
    }

    /** An action whose outcome is a report to a meeting, with a file given and the report handed in. */
    private void matter(
            Body body,
            Meeting meeting,
            Map<String, Person> people,
            String word,
            Integer exempt,
            Map<String, String> names) {
        Person owner = people.get("owner");
        Reference action = log.agree(
                new Asked(
                        body.id(),
                        meeting.id(),
                        "41 (2)",
                        null,
                        word + " of the keeper",
                        "That a report on the " + word + " be submitted.",
                        owner.id(),
                        Priority.NORMAL,
                        meeting.date(),
                        "first ordinary meeting on or after 1 April 2026",
                        meeting.id(),
                        exempt,
                        exempt == null ? "" : "A staffing matter"),
                people.get("clerk").id().actor());
        log.progress(
                SomeActions.turn(action, owner), Statement.Standing.ON_TRACK, word + " begun.", List.of(file(word)));
        ProgrammeEntry entry = entries.findByActionReferenceOrderById(action).get(0);
        reports.handIn(
                entry.id(),
                word + " report",
                "That it be noted.",
                word + ".txt",
                WORDS,
                owner.id().actor());
        answer(action, body, owner, word, names);
        names.put("action", action.value());
        names.put(
                "evidence", Long.toString(evidence.listed(action.value()).get(0).id()));
        names.put("entry", Long.toString(entry.id()));
        names.put("report-of", entry.reference().value());
        names.put(
                "report",
                Long.toString(handedIn.findByReferenceOrderByIdDesc(entry.reference())
                        .get(0)
                        .id()));
        names.put(
                "mail",
                jdbc.queryForObject(
                        "select max(id) from outbox_message where about = ?", String.class, action.value()));
    }

    /** The same person, entered once more. */
    private String twin(Person person) {
        return transactions.execute(status -> {
            jdbc.update(
                    "insert into person (name, email, organisation, version)"
                            + " select name, concat('twin-', email), organisation, 0 from person where id = ?",
                    person.id().value());
            return jdbc.queryForObject("select id from person where email = ?", String.class, "twin-" + person.email());
        });
    }

    private String token(Reference action, Person partner) {
        return ways.to(action.value(), partner.id()).orElseThrow().secret();
    }

    /** What a partner wrote about it, and the clerk has yet to take. */
    private void answer(Reference action, Body body, Person partner, String word, Map<String, String> names) {
        transactions.executeWithoutResult(status -> written(action, body, partner, word, names));
    }

    private void written(Reference action, Body body, Person partner, String word, Map<String, String> names) {
        jdbc.update(
                "insert into partner_answer (version, reference, body_id, person_id, standing, words, given_at, status)"
                        + " values (0, ?, ?, ?, 'ON_TRACK', ?, current_timestamp, 'WAITING')",
                action.value(),
                body.id().value(),
                partner.id().value(),
                word + " answered.");
        names.put("answer", jdbc.queryForObject("select max(id) from partner_answer", String.class));
        jdbc.update(
                "insert into partner_file (answer_id, file_name, media_type, content) values (?, ?, 'text/plain', ?)",
                names.get("answer"),
                word + ".txt",
                WORDS);
        names.put("answer-file", jdbc.queryForObject("select max(id) from partner_file", String.class));
    }

    private static EvidenceFile file(String word) {
        return new EvidenceFile(word + ".txt", "text/plain", WORDS);
    }

    private static byte[] pack(Body body) {
        return """
                Minutes of the Meeting of the %s held at 10.00 am on Tuesday, 6 January 2026

                Present:

                Board Members: Councillor A Pender (Chair)

                30. Quaywall

                RESOLVED that a further report on the Quaywall be submitted in three months.

                """.formatted(body.name()).getBytes(StandardCharsets.UTF_8);
    }
}
