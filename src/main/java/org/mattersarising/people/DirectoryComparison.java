package org.mattersarising.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds the rows of a file against the directory as it is on a day, and against each other. */
final class DirectoryComparison {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TITLE = 200;

    private final Map<String, Person> byEmail;
    private final List<Post> posts;
    private final Map<PostId, Person> holders;
    private final Predicate<PersonId> correctable;
    private final LocalDate today;

    DirectoryComparison(
            List<Person> people,
            List<Post> posts,
            Map<PostId, Person> holders,
            Predicate<PersonId> correctable,
            LocalDate today) {
        this.byEmail = people.stream().collect(Collectors.toMap(Person::email, Function.identity()));
        this.posts = posts;
        this.holders = holders;
        this.correctable = correctable;
        this.today = today;
    }

    List<DirectoryLine> compared(List<DirectoryLine> read) {
        Map<String, DirectoryLine> persons = new HashMap<>();
        Map<String, DirectoryLine> titles = new HashMap<>();
        read.stream()
                .filter(line -> !line.post().isEmpty())
                .forEach(line -> titles.putIfAbsent(key(line.post()), line));
        Map<String, DirectoryLine> taken = new HashMap<>();
        List<DirectoryLine> lines = new ArrayList<>();
        for (DirectoryLine line : read) {
            Optional<String> problem = problem(line, persons, titles, taken);
            lines.add(problem.map(sentence -> DirectoryLine.wrong(line, sentence))
                    .orElseGet(() -> line.with(changes(line, persons, taken))));
            if (!line.email().isEmpty()) {
                persons.putIfAbsent(line.email(), line);
            }
            if (!line.post().isEmpty()) {
                taken.putIfAbsent(key(line.post()) + "|" + key(line.organisation()), line);
            }
        }
        return List.copyOf(lines);
    }

    private Optional<String> problem(
            DirectoryLine line,
            Map<String, DirectoryLine> persons,
            Map<String, DirectoryLine> titles,
            Map<String, DirectoryLine> taken) {
        if (line.name().isEmpty() && line.post().isEmpty()) {
            return Optional.of("Give the name and e-mail address of a person, or a post, or take the row out.");
        }
        if (line.name().isEmpty() != line.email().isEmpty()) {
            return Optional.of("Give both the name and the e-mail address, or neither where the post is vacant.");
        }
        if (line.name().length() > LONGEST_NAME || line.organisation().length() > LONGEST_NAME) {
            return Optional.of("Shorten the name and the organisation to 150 characters each.");
        }
        if (line.post().length() > LONGEST_TITLE) {
            return Optional.of("Shorten the title of the post to 200 characters.");
        }
        if (!line.email().isEmpty() && !Admission.isAddress(line.email())) {
            return Optional.of("“" + line.email() + "” is no e-mail address; enter one such as name@example.org.");
        }
        return ofPerson(line, persons).or(() -> ofPost(line, titles, taken));
    }

    private Optional<String> ofPerson(DirectoryLine line, Map<String, DirectoryLine> persons) {
        if (line.email().isEmpty()) {
            return Optional.empty();
        }
        DirectoryLine before = persons.get(line.email());
        if (before != null && !before.name().equals(line.name())) {
            return Optional.of("Row %d gives the same e-mail address to %s; each person needs an address of their own."
                    .formatted(before.row(), before.name()));
        }
        Person known = byEmail.get(line.email());
        if (known == null) {
            return line.organisation().isEmpty()
                    ? Optional.of("Enter the organisation of " + line.name() + ".")
                    : Optional.empty();
        }
        if (!known.isHere(today)) {
            return Optional.of(
                    known.name() + " has left; take the row out, or give the address of whoever came after.");
        }
        return differs(line, known) && !correctable.test(known.id())
                ? Optional.of(known.name() + " can sign in, so an administrator has to correct the entry; take the row"
                        + " out or write it as it stands in the directory.")
                : Optional.empty();
    }

    private Optional<String> ofPost(
            DirectoryLine line, Map<String, DirectoryLine> titles, Map<String, DirectoryLine> taken) {
        if (line.post().isEmpty()) {
            return line.reportsTo().isEmpty()
                    ? Optional.empty()
                    : Optional.of("Give the post that reports to “" + line.reportsTo() + "”.");
        }
        if (post(posts, line.post(), line.organisation()).isEmpty()
                && line.organisation().isEmpty()) {
            return Optional.of("Enter the organisation of the post “" + line.post() + "”.");
        }
        DirectoryLine before = taken.get(key(line.post()) + "|" + key(line.organisation()));
        if (before != null && !before.email().equals(line.email())) {
            return Optional.of("Row %d names the same post with another holder; a post has one at a time."
                    .formatted(before.row()));
        }
        if (key(line.reportsTo()).equals(key(line.post()))) {
            return Optional.of("A post cannot report to itself; give the post above it, or leave that empty.");
        }
        boolean unknown = !line.reportsTo().isEmpty()
                && post(posts, line.reportsTo(), "").isEmpty()
                && !titles.containsKey(key(line.reportsTo()));
        return unknown
                ? Optional.of(
                        "There is no post “" + line.reportsTo() + "”; give it a row, or write its title as it stands.")
                : Optional.empty();
    }

    private List<DirectoryLine.Change> changes(
            DirectoryLine line, Map<String, DirectoryLine> persons, Map<String, DirectoryLine> taken) {
        List<DirectoryLine.Change> changes = new ArrayList<>();
        if (!line.email().isEmpty() && !persons.containsKey(line.email())) {
            Person known = byEmail.get(line.email());
            if (known == null) {
                changes.add(DirectoryLine.Change.PERSON);
            } else if (differs(line, known)) {
                changes.add(DirectoryLine.Change.CORRECTION);
            }
        }
        if (!line.post().isEmpty() && !taken.containsKey(key(line.post()) + "|" + key(line.organisation()))) {
            ofPost(line, changes);
        }
        return changes;
    }

    private void ofPost(DirectoryLine line, List<DirectoryLine.Change> changes) {
        Optional<Post> known = post(posts, line.post(), line.organisation());
        if (known.isEmpty()) {
            changes.add(DirectoryLine.Change.POST);
        }
        Person holder = known.map(post -> holders.get(post.id())).orElse(null);
        if (!line.email().isEmpty() && (holder == null || !holder.email().equals(line.email()))) {
            changes.add(DirectoryLine.Change.HOLDER);
        }
        Optional<PostId> above = known.flatMap(Post::reportsTo);
        Optional<PostId> wanted = post(posts, line.reportsTo(), "").map(Post::id);
        if (!line.reportsTo().isEmpty() && (wanted.isEmpty() || !wanted.equals(above))) {
            changes.add(DirectoryLine.Change.ABOVE);
        }
    }

    private static boolean differs(DirectoryLine line, Person known) {
        return !known.name().equals(line.name())
                || !line.organisation().isEmpty() && !known.organisation().equals(line.organisation());
    }

    /** @param organisation may be empty where the title alone says which */
    static Optional<Post> post(List<Post> posts, String title, String organisation) {
        return posts.stream()
                .filter(post -> key(post.title()).equals(key(title)))
                .filter(post ->
                        organisation.isEmpty() || key(post.organisation()).equals(key(organisation)))
                .findFirst();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
