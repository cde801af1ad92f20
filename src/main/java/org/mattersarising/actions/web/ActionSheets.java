package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Contributor;
import org.mattersarising.actions.Contributors;
import org.mattersarising.actions.DueDateChange;
import org.mattersarising.actions.DueDateChanges;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Statements;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Post;
import org.mattersarising.people.Posts;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one action shows. */
@Component
@Transactional(readOnly = true)
class ActionSheets {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Proposals proposals;
    private final People people;
    private final Directory directory;
    private final Statements statements;
    private final EvidenceFiles evidence;
    private final DueDateChanges dueDates;
    private final AuditTrail trail;
    private final Names names;
    private final NowSentence now;
    private final Contributors contributors;
    private final Posts posts;
    private final Clock clock;

    ActionSheets(
            Bodies bodies,
            Meetings meetings,
            Proposals proposals,
            People people,
            Directory directory,
            Statements statements,
            EvidenceFiles evidence,
            DueDateChanges dueDates,
            AuditTrail trail,
            Names names,
            NowSentence now,
            Contributors contributors,
            Posts posts,
            Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.proposals = proposals;
        this.people = people;
        this.directory = directory;
        this.statements = statements;
        this.evidence = evidence;
        this.dueDates = dueDates;
        this.trail = trail;
        this.names = names;
        this.now = now;
        this.contributors = contributors;
        this.posts = posts;
        this.clock = clock;
    }

    ActionSheet of(Action action, SignedIn reader) {
        LocalDate today = LocalDate.now(clock);
        String reference = action.reference().value();
        List<AuditEntry> entries = trail.of(reference);
        List<Statement> said = statements.findByReferenceOrderByIdDesc(reference);
        List<Contributor> helping = contributors.findByReferenceOrderById(action.reference());
        List<DueDateChange> changes = dueDates.findByReferenceOrderById(reference);
        Names.Known known = names.of(Stream.of(
                        Stream.of(action.owner(), action.doer()),
                        helping.stream().map(Contributor::person),
                        entries.stream().flatMap(Names::persons),
                        said.stream().map(Statement::by).flatMap(Names::person),
                        changes.stream().map(DueDateChange::by).flatMap(Names::person))
                .flatMap(some -> some));
        return new ActionSheet(
                action,
                Tag.of(action.status()),
                now.about(action, known, reader),
                known.of(action.owner()),
                post(action, today),
                action.ownerPost()
                        .flatMap(post -> posts.findById(post.value()))
                        .map(Post::title)
                        .orElse(""),
                action.delegate().map(known::of).orElse(""),
                helping.stream().map(Contributor::person).map(known::of).toList(),
                bodies.get(action.body()).name(),
                day(action.meeting()),
                day(action.dueMeeting()),
                source(action, reader),
                action.daysOverdue(today),
                changes.stream()
                        .map(change -> new FormerDate(
                                change.was(), change.became(), change.why(), known.of(change.by()), change.at()))
                        .toList(),
                Said.of(said, evidence.listed(reference), known),
                HistoryLine.of(entries, known));
    }

    private String post(Action action, LocalDate today) {
        return directory
                .postOf(action.owner(), today)
                .map(ActionSheets::line)
                .orElseGet(() -> people.get(action.owner()).organisation());
    }

    private static String line(Post post) {
        return post.title() + ", " + post.organisation();
    }

    private LocalDate day(Optional<MeetingId> meeting) {
        return meeting.flatMap(meetings::find).map(Meeting::date).orElse(null);
    }

    /** Documents are opened by the clerks of the body only. */
    private String source(Action action, SignedIn reader) {
        return action.clause()
                .filter(clause -> reader.is(Role.CLERK, action.body().value()))
                .flatMap(proposals::findById)
                .map(clause -> source(clause))
                .orElse(null);
    }

    private static String source(Proposal clause) {
        return "/documents/" + clause.documentId() + "#p" + clause.id();
    }
}
