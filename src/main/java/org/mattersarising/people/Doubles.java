package org.mattersarising.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people who were probably entered twice. It proposes, with the reason; a person decides. */
@Service
@Transactional(readOnly = true)
public class Doubles {

    private final People people;

    Doubles(People people) {
        this.people = people;
    }

    /**
     * Two entries that may be one person.
     *
     * @param reason the end of a message key {@code people.double.*}
     */
    public record Pair(Person one, Person other, String reason) {}

    /** Among those who are still there, by name. */
    public List<Pair> pairs() {
        Map<String, List<Person>> families = people.findPresent().stream()
                .filter(person -> !NameMatcher.nameWords(person.name()).isEmpty())
                .collect(Collectors.groupingBy(person -> family(person.name())));
        List<Pair> pairs = new ArrayList<>();
        for (List<Person> family : families.values()) {
            for (int first = 0; first < family.size(); first++) {
                for (int second = first + 1; second < family.size(); second++) {
                    Person one = family.get(first);
                    Person other = family.get(second);
                    reason(one, other).ifPresent(reason -> pairs.add(new Pair(one, other, reason)));
                }
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.one().name()));
        return pairs;
    }

    private static Optional<String> reason(Person one, Person other) {
        List<String> names = NameMatcher.nameWords(one.name());
        List<String> others = NameMatcher.nameWords(other.name());
        if (names.equals(others)) {
            return Optional.of("name");
        }
        String given = names.get(0);
        String otherGiven = others.get(0);
        boolean abbreviated = given.length() == 1 || otherGiven.length() == 1;
        if (names.size() > 1 && others.size() > 1 && abbreviated && given.charAt(0) == otherGiven.charAt(0)) {
            return Optional.of("initial");
        }
        return local(one).equals(local(other)) ? Optional.of("address") : Optional.empty();
    }

    private static String family(String name) {
        List<String> words = NameMatcher.nameWords(name);
        return words.get(words.size() - 1);
    }

    private static String local(Person person) {
        return person.email().substring(0, person.email().indexOf('@'));
    }
}
