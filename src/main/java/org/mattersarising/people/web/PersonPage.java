package org.mattersarising.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;
import org.mattersarising.people.Posts;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.people.SignedIn;
import org.mattersarising.people.signin.SecondSteps;
import org.mattersarising.web.Choice;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.OtherSignIn;
import org.mattersarising.web.PathNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one person shows, and who may change what on it. */
@Component
class PersonPage {

    /** Roles that are held for the whole service; all others are held for a body and given there. */
    static final List<Role> OF_THE_SERVICE = List.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private final People people;
    private final Posts posts;
    private final Directory directory;
    private final Roles roles;
    private final Accounts accounts;
    private final SecondSteps steps;
    private final List<OtherSignIn> others;
    private final Clock clock;

    PersonPage(
            People people,
            Posts posts,
            Directory directory,
            Roles roles,
            Accounts accounts,
            SecondSteps steps,
            ObjectProvider<OtherSignIn> others,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.directory = directory;
        this.roles = roles;
        this.accounts = accounts;
        this.steps = steps;
        this.others = others.orderedStream().toList();
        this.clock = clock;
    }

    Person person(String number) {
        return PathNumber.of(number)
                .flatMap(id -> people.find(new PersonId(id)))
                .orElseThrow(
                        () -> new NotFound("Nobody in the directory has that number; choose somebody from the list."));
    }

    /** Somebody who can sign in is corrected by an administrator: their address is what they sign in with. */
    Person correctable(String number, SignedIn by) {
        Person person = person(number);
        if (!mayCorrect(person, by)) {
            throw new AccessDeniedException("Who can sign in is corrected by an administrator.");
        }
        return person;
    }

    String show(Person person, SignedIn by, Model model) {
        LocalDate today = LocalDate.now(clock);
        Map<PostId, Person> holders = directory.holders(today);
        List<RoleHeld> held = roles.findByPersonId(person.id());
        model.addAttribute("entry", person);
        model.addAttribute("left", person.leftOn().orElse(null));
        model.addAttribute(
                "post", directory.postOf(person.id(), today).map(Post::title).orElse(""));
        model.addAttribute(
                "manager",
                directory.lineManager(person.id(), today).map(Person::name).orElse(""));
        model.addAttribute(
                "roles",
                OF_THE_SERVICE.stream()
                        .filter(role -> holds(held, role))
                        .map(Role::title)
                        .toList());
        model.addAttribute("account", state(person));
        model.addAttribute("others", others.stream().map(OtherSignIn::title).toList());
        model.addAttribute("secondStep", steps.isSetUp(person.id()));
        model.addAttribute("correctable", mayCorrect(person, by));
        model.addAttribute("administers", by.isAnywhere(Role.ADMINISTRATOR));
        model.addAttribute(
                "service",
                Arrays.stream(Role.values())
                        .filter(OF_THE_SERVICE::contains)
                        .map(role -> new ServiceRole(role, holds(held, role)))
                        .toList());
        model.addAttribute(
                "posts",
                posts.findAllByOrderByTitle().stream()
                        .map(post -> new Choice(post.id().toString(), label(post, holders)))
                        .toList());
        return "people/show";
    }

    /** One role of the whole service, and whether the person holds it. */
    record ServiceRole(Role role, boolean held) {}

    private static String label(Post post, Map<PostId, Person> holders) {
        String holder =
                Optional.ofNullable(holders.get(post.id())).map(Person::name).orElse("vacant");
        return post.title() + ", " + post.organisation() + " (" + holder + ")";
    }

    private boolean mayCorrect(Person person, SignedIn by) {
        return by.isAnywhere(Role.ADMINISTRATOR)
                || accounts.findById(person.id().value()).isEmpty();
    }

    private static boolean holds(List<RoleHeld> held, Role role) {
        return held.stream().anyMatch(each -> each.role() == role);
    }

    /** The end of a message key: whether the person can sign in. */
    private String state(Person person) {
        return accounts.findById(person.id().value())
                .map(Account::enabled)
                .map(enabled -> enabled ? "open" : "closed")
                .orElse("none");
    }
}
