package org.mattersarising.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom minutes mean by "the Director of Public Health", "L Marsh" or "Cllr Venn". It proposes, with the reason; a person decides.
 */
@Service
@Transactional(readOnly = true)
public class NameMatcher {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "of", "for", "and", "a", "an", "to", "s", "in", "with");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "cllr",
            "councillor",
            "rev",
            "reverend");

    /** At least this share of the words of a post's title must stand in the phrase before it is proposed. */
    private static final double ENOUGH = 0.6;

    private final People people;
    private final Posts posts;
    private final Tenures tenures;

    NameMatcher(People people, Posts posts, Tenures tenures) {
        this.people = people;
        this.posts = posts;
        this.tenures = tenures;
    }

    /**
     * A person whom a phrase may mean.
     *
     * @param reason why, in words for the clerk
     * @param certain whether the phrase is the name or the post itself, so that nothing needs to be weighed
     */
    public record Match(Person person, String reason, boolean certain) {}

    /** The directory as of one day, so that many phrases are matched without asking the database again for each. */
    public Snapshot on(LocalDate day) {
        List<Person> present = people.findPresent().stream()
                .filter(person -> person.isHere(day))
                .toList();
        Map<Long, Person> byId =
                present.stream().collect(Collectors.toMap(person -> person.id().value(), person -> person));
        Map<PostId, Post> postById =
                posts.findAllByOrderByTitle().stream().collect(Collectors.toMap(Post::id, post -> post));
        List<Held> held = new ArrayList<>();
        for (Tenure tenure : tenures.on(day)) {
            Person holder = byId.get(tenure.person().value());
            Post post = postById.get(tenure.post());
            if (holder != null && post != null) {
                held.add(new Held(holder, post.title()));
            }
        }
        return new Snapshot(present, held);
    }

    record Held(Person holder, String title) {}

    /** Who was there and held what on one day. */
    public static final class Snapshot {

        private final List<Person> present;
        private final List<Held> held;
        private final Map<Long, String> titles;

        Snapshot(List<Person> present, List<Held> held) {
            this.present = List.copyOf(present);
            this.held = List.copyOf(held);
            this.titles = held.stream()
                    .collect(Collectors.toMap(
                            post -> post.holder().id().value(), Held::title, (first, second) -> first));
        }

        /** Everybody who was there, by name. */
        public List<Person> present() {
            return present;
        }

        /** The title of the post that a person held, or an empty text. */
        public String titleOf(PersonId person) {
            return titles.getOrDefault(person.value(), "");
        }

        /** How a person stands in a list to choose from: name and post. */
        public String label(Person person) {
            String title = titleOf(person.id());
            return title.isEmpty() ? person.name() : person.name() + ", " + title;
        }

        /** Whom a phrase may mean, the likeliest first; nobody for an empty phrase. */
        public List<Match> match(String phrase) {
            if (phrase == null || phrase.isBlank()) {
                return List.of();
            }
            List<Match> matches = new ArrayList<>();
            Set<String> wanted = words(phrase);
            for (Person person : present) {
                if (label(person).equalsIgnoreCase(phrase.strip())) {
                    return List.of(new Match(person, "chosen from the directory", true));
                }
                if (person.email().equalsIgnoreCase(phrase.strip())) {
                    return List.of(new Match(person, "has that e-mail address", true));
                }
                byName(phrase, person, matches);
            }
            held.forEach(post -> byPost(post, wanted, matches));
            return matches.stream()
                    .sorted(Comparator.comparing(Match::certain).reversed())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toMap(
                                    match -> match.person().id(),
                                    match -> match,
                                    (first, second) -> first,
                                    LinkedHashMap::new),
                            byPerson -> List.copyOf(byPerson.values())));
        }

        /** The one person a phrase means, when it certainly means one and only one. */
        public Optional<Person> exactly(String phrase) {
            List<Match> certain = match(phrase).stream().filter(Match::certain).toList();
            return certain.size() == 1 ? Optional.of(certain.get(0).person()) : Optional.empty();
        }

        /** Why a phrase does not certainly mean one person: a sentence without its end, to which a semicolon adds what to do about it. */
        public String doubt(String phrase) {
            List<Match> like = match(phrase);
            return like.isEmpty()
                    ? "Nobody in the directory is called “" + phrase + "”"
                    : "“" + phrase + "” could be " + label(like.get(0).person());
        }

        private static void byName(String phrase, Person person, List<Match> matches) {
            List<String> names = nameWords(person.name());
            List<String> said = nameWords(phrase);
            if (names.isEmpty() || said.isEmpty()) {
                return;
            }
            String family = names.get(names.size() - 1);
            int at = said.indexOf(family);
            if (at < 0) {
                return;
            }
            if (said.equals(names)) {
                matches.add(new Match(person, "the name in the directory", true));
            } else if (at == 0) {
                matches.add(new Match(person, "the family name only", false));
            } else if (initial(said.get(at - 1)).equals(initial(names.get(0)))) {
                boolean abbreviated =
                        said.get(at - 1).length() == 1 || names.get(0).length() == 1;
                boolean same = said.get(at - 1).equals(names.get(0));
                if (same || abbreviated) {
                    matches.add(
                            new Match(person, same ? "the name in the directory" : "initial and family name", same));
                }
            }
        }

        private static void byPost(Held post, Set<String> wanted, List<Match> matches) {
            Set<String> title = words(post.title());
            if (title.isEmpty() || wanted.isEmpty()) {
                return;
            }
            if (wanted.equals(title)) {
                matches.add(new Match(post.holder(), "holds the post " + post.title(), true));
                return;
            }
            long common = title.stream().filter(wanted::contains).count();
            if (common >= 2 && common >= ENOUGH * Math.max(title.size(), Math.min(wanted.size(), title.size()))) {
                matches.add(new Match(post.holder(), "holds a post like it: " + post.title(), false));
            }
        }
    }

    static List<String> nameWords(String name) {
        return NOT_A_WORD
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    private static Set<String> words(String text) {
        return NOT_A_WORD
                .splitAsStream(text.toLowerCase(Locale.ROOT).replace("'s", "").replace("’s", ""))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String initial(String word) {
        return word.substring(0, 1);
    }
}
