package org.mattersarising.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Establishment;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.PostId;
import org.mattersarising.people.Posts;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Choice;
import org.mattersarising.web.Flash;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.PathNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The posts there are, who holds them, and somebody taking one. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class PostController {

    private final Establishment establishment;
    private final Posts posts;
    private final Directory directory;
    private final PersonPage page;
    private final Clock clock;

    PostController(Establishment establishment, Posts posts, Directory directory, PersonPage page, Clock clock) {
        this.establishment = establishment;
        this.posts = posts;
        this.directory = directory;
        this.page = page;
        this.clock = clock;
    }

    /** One post as the list shows it. */
    record Line(PostId id, String title, String organisation, String holder, String reportsTo) {}

    @GetMapping("/posts")
    String list(Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Post> all = posts.findAllByOrderByTitle();
        Map<PostId, String> titles = all.stream().collect(Collectors.toMap(Post::id, Post::title));
        Map<PostId, Person> holders = directory.holders(today);
        model.addAttribute(
                "posts",
                all.stream()
                        .map(post -> new Line(
                                post.id(),
                                post.title(),
                                post.organisation(),
                                Optional.ofNullable(holders.get(post.id()))
                                        .map(Person::name)
                                        .orElse(""),
                                post.reportsTo().map(titles::get).orElse("")))
                        .toList());
        return "people/posts";
    }

    @GetMapping("/posts/new")
    String ask(Model model) {
        model.addAttribute("form", new PostForm("", "", null, null));
        return form(null, model);
    }

    @PostMapping("/posts/new")
    String enter(
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") PostForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return form(null, model);
        }
        establishment.enter(form.title(), form.organisation(), above(form), directs(form), by.actor());
        Flash.success(redirect, "people.post.entered", form.title().strip());
        return "redirect:/posts";
    }

    @GetMapping("/posts/{number}")
    String askToChange(@PathVariable String number, Model model) {
        Post post = post(number);
        model.addAttribute(
                "form",
                new PostForm(
                        post.title(),
                        post.organisation(),
                        post.reportsTo().map(PostId::value).orElse(null),
                        post.directs()));
        return form(post, model);
    }

    @PostMapping("/posts/{number}")
    String change(
            @PathVariable String number,
            @AuthenticationPrincipal SignedIn by,
            @Valid @ModelAttribute("form") PostForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        Post post = post(number);
        if (!result.hasErrors()) {
            try {
                establishment.change(
                        post.id(), form.title(), form.organisation(), above(form), directs(form), by.actor());
                Flash.success(redirect, "people.post.changed", form.title().strip());
                return "redirect:/posts";
            } catch (Refused refused) {
                result.rejectValue("reportsTo", "refused", refused.getMessage());
            }
        }
        return form(post, model);
    }

    /** From today on: what somebody held before today stays true of the past. */
    @PostMapping("/people/{number}/post")
    String take(
            @PathVariable String number,
            @RequestParam String post,
            @AuthenticationPrincipal SignedIn by,
            RedirectAttributes redirect) {
        Person person = page.person(number);
        Post taken = post(post);
        LocalDate today = LocalDate.now(clock);
        if (person.isHere(today)) {
            directory.takesPost(person.id(), taken.id(), today, by.actor());
            Flash.success(redirect, "people.post.taken", person.name(), taken.title());
        } else {
            Flash.error(redirect, "people.post.left", person.name());
        }
        return "redirect:/people/" + person.id();
    }

    private String form(Post post, Model model) {
        Function<Post, Choice> choice =
                each -> new Choice(each.id().toString(), each.title() + ", " + each.organisation());
        model.addAttribute("post", post);
        model.addAttribute(
                "choices",
                posts.findAllByOrderByTitle().stream()
                        .filter(each -> post == null || !each.id().equals(post.id()))
                        .map(choice)
                        .toList());
        return "people/post";
    }

    private PostId above(PostForm form) {
        return form.reportsTo() == null
                ? null
                : post(form.reportsTo().toString()).id();
    }

    private static boolean directs(PostForm form) {
        return Boolean.TRUE.equals(form.directs());
    }

    private Post post(String number) {
        return PathNumber.of(number)
                .flatMap(posts::findById)
                .orElseThrow(() -> new NotFound("There is no such post; choose one from the list."));
    }
}
