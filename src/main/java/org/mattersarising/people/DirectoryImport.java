package org.mattersarising.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people and posts from a file: first to look at, then all or nothing. The same file again changes nothing. */
@Service
@Transactional
public class DirectoryImport {

    private final People people;
    private final Posts posts;
    private final Accounts accounts;
    private final Directory directory;
    private final Admission admission;
    private final Establishment establishment;
    private final Clock clock;

    DirectoryImport(
            People people,
            Posts posts,
            Accounts accounts,
            Directory directory,
            Admission admission,
            Establishment establishment,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.directory = directory;
        this.admission = admission;
        this.establishment = establishment;
        this.clock = clock;
    }

    /**
     * What a file would change.
     *
     * @param administers whether whoever imports may correct people who can sign in
     * @throws Refused when it cannot be read at all
     */
    @Transactional(readOnly = true)
    public DirectoryPlan read(byte[] file, boolean administers) {
        LocalDate today = LocalDate.now(clock);
        DirectoryComparison known = new DirectoryComparison(
                people.findAllByOrderByName(),
                posts.findAllByOrderByTitle(),
                directory.holders(today),
                person -> administers || accounts.findById(person.value()).isEmpty(),
                today);
        return new DirectoryPlan(known.compared(DirectoryFile.read(file)));
    }

    /**
     * Enters what was looked at, compared once more with the directory as it is now.
     *
     * @param rows as {@link DirectoryPlan#asText()} gave them
     * @return how many rows changed something
     * @throws Refused when one of them can no longer be entered; then none was
     */
    public long enter(String rows, boolean administers, Actor by) {
        DirectoryPlan plan = read(rows.getBytes(StandardCharsets.UTF_8), administers);
        plan.lines().stream()
                .filter(line -> !line.problem().isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    throw new Refused(line.problem());
                });
        plan.lines().stream()
                .filter(line -> line.has(DirectoryLine.Change.POST))
                .forEach(line -> establishment.enter(line.post(), line.organisation(), null, false, by));
        List<Post> all = posts.findAllByOrderByTitle();
        plan.lines().forEach(line -> enter(line, all, by));
        return plan.changing();
    }

    private void enter(DirectoryLine line, List<Post> all, Actor by) {
        if (line.has(DirectoryLine.Change.PERSON)) {
            admission.enter(line.name(), line.email(), line.organisation(), by);
        }
        if (line.has(DirectoryLine.Change.CORRECTION)) {
            Person person = people.findByEmailIgnoreCase(line.email()).orElseThrow();
            admission.correct(
                    person.id(),
                    line.name().isEmpty() ? person.name() : line.name(),
                    line.email(),
                    line.organisation().isEmpty() ? person.organisation() : line.organisation(),
                    by);
        }
        if (line.has(DirectoryLine.Change.ABOVE)) {
            Post post = DirectoryComparison.post(all, line.post(), line.organisation())
                    .orElseThrow();
            Post above = DirectoryComparison.post(all, line.reportsTo(), "").orElseThrow();
            establishment.change(post.id(), post.title(), post.organisation(), above.id(), post.directs(), by);
        }
        if (line.has(DirectoryLine.Change.HOLDER)) {
            Post post = DirectoryComparison.post(all, line.post(), line.organisation())
                    .orElseThrow();
            Person person = people.findByEmailIgnoreCase(line.email()).orElseThrow();
            directory.takesPost(person.id(), post.id(), LocalDate.now(clock), by);
        }
    }
}
