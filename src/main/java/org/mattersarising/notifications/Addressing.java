package org.mattersarising.notifications;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.CivilTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, on the day of sending, who gets a mail and whether their address may be used. Addresses come from the directory only. */
@Component
class Addressing {

    private final People people;
    private final Directory directory;
    private final SuspendedAddresses suspended;
    private final MailSettings settings;
    private final Clock clock;

    Addressing(People people, Directory directory, SuspendedAddresses suspended, MailSettings settings, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.suspended = suspended;
        this.settings = settings;
        this.clock = clock;
    }

    /** The recipient, or whoever deputises for them today. */
    Addressee addresseeFor(PersonId recipient) throws NotToBeSent {
        LocalDate today = LocalDate.now(clock);
        Person person = people.find(recipient)
                .orElseThrow(() -> NotToBeSent.forbidden(
                        "The recipient is not in the directory; add them there and send it again."));
        refuseLeaver(person, today);
        Person acting = people.get(directory.actingFor(recipient, today));
        refuseLeaver(acting, today);
        refuseAddress(acting);
        return new Addressee(acting, acting.id().equals(recipient) ? null : person);
    }

    /** The recipient and nobody in their place. */
    Person reachable(PersonId recipient) throws NotToBeSent {
        Person person = people.get(recipient);
        refuseLeaver(person, LocalDate.now(clock));
        refuseAddress(person);
        return person;
    }

    /** Stops all mail to an address that the mail server refused for good. */
    @Transactional
    public void suspend(String address, String reason, Instant now) {
        if (suspended.findById(SuspendedAddress.key(address)).isEmpty()) {
            suspended.save(new SuspendedAddress(address, now, PlainLine.of(reason, 500)));
        }
    }

    /** Lets mail to a person's address, or to their deputy's, be tried again. */
    @Transactional
    public void trustAgain(PersonId recipient) {
        PersonId acting = directory.actingFor(recipient, LocalDate.now(clock));
        people.find(acting).map(Person::email).map(SuspendedAddress::key).ifPresent(suspended::deleteById);
    }

    private static void refuseLeaver(Person person, LocalDate today) throws NotToBeSent {
        if (!person.isHere(today)) {
            throw NotToBeSent.forbidden(
                    person.name() + " has left; hand over what they own, and whoever takes it on will be told.");
        }
    }

    private void refuseAddress(Person person) throws NotToBeSent {
        String address = person.email();
        if (!isAddress(address)) {
            throw NotToBeSent.unreachable("The directory has no usable mail address for " + person.name()
                    + "; correct it there and send this again.");
        }
        if (!settings.allows(address)) {
            throw NotToBeSent.forbidden(
                    "Mail may not go to " + address
                            + ", because its domain is not one of those allowed; ask an administrator to allow it, or correct the address.");
        }
        SuspendedAddress refused =
                suspended.findById(SuspendedAddress.key(address)).orElse(null);
        if (refused != null) {
            throw NotToBeSent.unreachable("Mail to " + address + " has been suspended since "
                    + Wording.day(CivilTime.dateOf(refused.suspendedAt())) + ", because the mail server refused it ("
                    + refused.reason()
                    + "); correct the address in the directory, or send this again to try once more.");
        }
    }

    private static boolean isAddress(String address) {
        // No control character ever, whatever the mail library makes of it.
        if (address.codePoints().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return address.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
