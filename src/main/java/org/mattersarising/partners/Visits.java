package org.mattersarising.partners;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mattersarising.notifications.PrivateMail;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends codes and opens the action to the browser in which one was typed. */
@Service
@Transactional
public class Visits {

    static final int MOST_CODES = 5;
    static final Duration COUNTED = Duration.ofHours(1);
    static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Doorstep doorstep;
    private final PartnerLinks links;
    private final PartnerVisits visits;
    private final PrivateMail mail;
    private final ApplicationEventPublisher events;

    Visits(
            Doorstep doorstep,
            PartnerLinks links,
            PartnerVisits visits,
            PrivateMail mail,
            ApplicationEventPublisher events) {
        this.doorstep = doorstep;
        this.links = links;
        this.visits = visits;
        this.mail = mail;
        this.events = events;
    }

    /**
     * Sends a code to the address to which the link went.
     *
     * @return what the asking browser is known by from now on
     * @throws Refused when codes were sent just now, too many within the hour, or mail cannot leave
     */
    public String sendCode(Doorstep.Caller caller) {
        links.findByReferenceAndPersonIdOrderById(
                caller.link().reference(), caller.person().id());
        Instant now = doorstep.now();
        List<Instant> sent =
                visits.sent(caller.link().reference(), caller.person().id(), now.minus(COUNTED));
        if (!sent.isEmpty() && sent.get(0).plus(BETWEEN).isAfter(now)) {
            throw new Refused(
                    "A code was sent within the last minute; look in your mail, or wait a minute and ask again.");
        }
        if (sent.size() >= MOST_CODES) {
            throw new Refused("Too many codes were asked for; wait an hour and ask again.");
        }
        String browser = Secret.fresh();
        String code = Secret.code();
        visits.save(new PartnerVisit(caller.link(), browser, code, now));
        mail.send(
                caller.person().id(),
                "Your code is " + code,
                List.of(
                        "Your code for " + caller.link().reference() + " is " + code + ".",
                        "Type it on the page on which you asked for it, within ten minutes. It works once, and only there.",
                        "If you did not ask for it, you need do nothing: without this code nobody gets any further."));
        return browser;
    }

    /**
     * Opens the action to a browser.
     *
     * @return what that browser is known by from now on; nothing where the code is wrong
     * @throws Refused when no code can be typed in this browser any more
     */
    public Optional<String> enter(Doorstep.Caller caller, String browser, String typed) {
        PartnerVisit visit = of(caller, browser)
                .filter(each -> each.awaitsCode(doorstep.now()))
                .orElseThrow(
                        () -> new Refused(
                                "No code can be typed here any more: it was used, is older than ten minutes, was tried too often, or was asked for in another browser. Ask for a new one."));
        String fresh = Secret.fresh();
        if (!visit.opensWith(browser, typed.replaceAll("\\s", ""), fresh, doorstep.now())) {
            return Optional.empty();
        }
        events.publishEvent(new PartnerEvent.Entered(
                caller.link().reference(), caller.person().id().actor()));
        return Optional.of(fresh);
    }

    /** Whether a browser has the action before it. */
    public boolean isOpen(Doorstep.Caller caller, String browser) {
        return of(caller, browser).filter(visit -> visit.isOpen(doorstep.now())).isPresent();
    }

    /** Ends what a browser had before it. */
    public void end(Doorstep.Caller caller, String browser) {
        of(caller, browser).ifPresent(visit -> visit.end(doorstep.now()));
    }

    private Optional<PartnerVisit> of(Doorstep.Caller caller, String browser) {
        return browser.isEmpty()
                ? Optional.empty()
                : visits.findByBrowserHashOrderByIdDesc(Sha256.hex(browser)).stream()
                        .filter(visit -> visit.isOf(caller.link()))
                        .findFirst();
    }
}
