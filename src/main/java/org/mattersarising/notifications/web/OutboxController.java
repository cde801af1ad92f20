package org.mattersarising.notifications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.notifications.MailState;
import org.mattersarising.notifications.MailStatus;
import org.mattersarising.notifications.Mails;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.notifications.OutboxMessage;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.Flash;
import org.mattersarising.web.Link;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.Pager;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox: what waits, what went, what failed and why; and sending again. */
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
class OutboxController {

    private static final int ROWS = 50;

    private final Mails mails;
    private final Outbox outbox;
    private final MailState state;
    private final People people;
    private final MessageSource messages;

    OutboxController(Mails mails, Outbox outbox, MailState state, People people, MessageSource messages) {
        this.mails = mails;
        this.outbox = outbox;
        this.state = state;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping("/outbox")
    String list(
            @RequestParam(name = "status", required = false) String wanted,
            @RequestParam(required = false) String page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        MailStatus status = status(wanted);
        Mails.Whose whose = whose(person);
        Map<MailStatus, Long> counts = mails.count(whose);
        String uri = status == null ? "/outbox" : "/outbox?status=" + name(status);
        Pager pager = Pager.of(page, ROWS, count(counts, status), uri);
        List<OutboxMessage> shown = mails.list(whose, status, pager.page() - 1, pager.size());
        model.addAttribute("filters", filters(counts, status));
        model.addAttribute("rows", rows(shown));
        model.addAttribute("pager", pager);
        model.addAttribute("trouble", state.trouble().orElse(null));
        return "notifications/outbox";
    }

    @GetMapping("/outbox/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn person, Model model) {
        OutboxMessage message = readable(id, person);
        model.addAttribute("mail", message);
        model.addAttribute("row", rows(List.of(message)).get(0));
        model.addAttribute("letter", mails.text(message));
        model.addAttribute("waiting", message.status() == MailStatus.WAITING);
        return "notifications/mail";
    }

    @PostMapping("/outbox/{id}/again")
    String again(@PathVariable long id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        readable(id, person);
        try {
            outbox.sendAgain(id, person.person());
            Flash.success(redirect, "outbox.flash.again");
        } catch (Refused refused) {
            Flash.error(redirect, "outbox.flash.refused", refused.getMessage());
        }
        return "redirect:/outbox/" + id;
    }

    /** A clerk looks after the mail of their boards; an administrator after all of it. */
    private static Mails.Whose whose(SignedIn person) {
        return new Mails.Whose(person.isAnywhere(Role.ADMINISTRATOR), Set.copyOf(person.bodies(Role.CLERK)));
    }

    private OutboxMessage readable(long id, SignedIn person) {
        return mails.find(whose(person), id)
                .orElseThrow(() -> new NotFound("There is no such mail; go back to the list of mails."));
    }

    /** @param status null for all */
    private static long count(Map<MailStatus, Long> counts, MailStatus status) {
        return counts.entrySet().stream()
                .filter(each -> status == null || each.getKey() == status)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<MailRow> rows(List<OutboxMessage> shown) {
        Map<PersonId, String> names = people
                .findByIdIn(shown.stream()
                        .map(message -> message.recipient().value())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return shown.stream()
                .map(message -> MailRow.of(message, names.getOrDefault(message.recipient(), "")))
                .toList();
    }

    private List<Link> filters(Map<MailStatus, Long> counts, MailStatus chosen) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(text("outbox.all"), "/outbox", chosen == null, count(counts, null)));
        for (MailStatus status : MailStatus.values()) {
            links.add(new Link(
                    text("outbox.status." + status),
                    "/outbox?status=" + name(status),
                    status == chosen,
                    count(counts, status)));
        }
        return links;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private static String name(MailStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    // Anything but the name of a status means all, as a link that was cut short should still lead somewhere.
    private static MailStatus status(String wanted) {
        return Arrays.stream(MailStatus.values())
                .filter(status -> name(status).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
