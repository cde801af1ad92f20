package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mattersarising.web.ReferenceInLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The work on one claim, over one connection or a few. */
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Claims.Claim claim;
    private final Correspondence correspondence;
    private final Results results;
    private final MailServer server;
    private final ServerWatch watch;
    private final Clock clock;
    private final Tally tally;
    private final Deque<Bundle> left;

    private MailServer.Connection connection;
    private int acceptedHere;
    private int brokenInARow;

    Round(
            Claims.Claim claim,
            Correspondence correspondence,
            Results results,
            MailServer server,
            ServerWatch watch,
            Clock clock,
            Tally tally) {
        this.claim = claim;
        this.correspondence = correspondence;
        this.results = results;
        this.server = server;
        this.watch = watch;
        this.clock = clock;
        this.tally = tally;
        this.left = new ArrayDeque<>(claim.bundles());
    }

    /** Whether it makes sense to go on with a further claim. */
    boolean work() {
        try {
            // The second half of the lease is for clocks that differ: what is not begun by then is given back.
            Instant stop = claim.until()
                    .minus(Duration.between(clock.instant(), claim.until()).dividedBy(2));
            boolean goOn = true;
            while (goOn && !left.isEmpty() && !watch.closes()) {
                Bundle bundle = left.removeFirst();
                try (MDC.MDCCloseable named = MDC.putCloseable(ReferenceInLog.KEY, bundle.about())) {
                    goOn = attempt(bundle);
                }
                if (clock.instant().isAfter(stop)) {
                    break;
                }
            }
            left.forEach(bundle -> results.release(claim.token(), bundle.ids()));
            return goOn && !watch.closes();
        } finally {
            hangUp();
        }
    }

    private boolean attempt(Bundle bundle) {
        Correspondence.Prepared prepared;
        try {
            prepared = correspondence.prepare(bundle);
        } catch (RuntimeException e) {
            String why = "It could not be written; an administrator finds the reason in the log.";
            LOG.warn("A mail could not be written and is tried again later.", e);
            results.deferred(claim.token(), bundle.ids(), why);
            tally.countDeferred(why);
            return true;
        }
        prepared.notSent().forEach((notice, reason) -> {
            results.notSent(claim.token(), notice.id(), reason);
            tally.countNotSent();
        });
        return prepared.mail() == null || send(prepared);
    }

    private boolean send(Correspondence.Prepared prepared) {
        List<Long> ids = prepared.sent().stream().map(OutboxMessage::id).toList();
        Handover handover = hand(prepared.mail());
        brokenInARow = handover.is(Handover.Result.BROKEN) ? brokenInARow + 1 : 0;
        record(handover, ids, prepared.mail());
        // One mail that breaks the connection may be at fault itself; two in a row are the server's doing.
        if (handover.is(Handover.Result.UNAVAILABLE) || brokenInARow > 1) {
            watch.unavailable(handover.reason());
            return false;
        }
        return true;
    }

    private void record(Handover handover, List<Long> ids, Outgoing mail) {
        switch (handover.result()) {
            case ACCEPTED -> {
                results.sent(claim.token(), ids, mail);
                watch.works();
                tally.countSent();
                acceptedHere++;
            }
            case REFUSED, ADDRESS_REFUSED -> {
                boolean suspends = handover.is(Handover.Result.ADDRESS_REFUSED);
                results.refused(claim.token(), ids, mail, handover.reason(), suspends);
                tally.countFailed();
            }
            case DEFERRED, BROKEN -> {
                results.deferred(claim.token(), ids, handover.reason());
                tally.countDeferred(handover.reason());
            }
            case UNAVAILABLE -> {
                results.heldUp(claim.token(), ids, handover.reason());
                tally.countDeferred(handover.reason());
            }
        }
        if (handover.is(Handover.Result.BROKEN)) {
            hangUp();
        }
    }

    private Handover hand(Outgoing mail) {
        Handover first = handOnce(mail);
        // Servers close a connection after so many mails. They took nothing then, and a new connection tells more.
        if (first.is(Handover.Result.UNAVAILABLE) && acceptedHere > 0) {
            hangUp();
            return handOnce(mail);
        }
        return first;
    }

    private Handover handOnce(Outgoing mail) {
        try {
            if (connection == null) {
                connection = server.connect();
            }
            return connection.hand(mail);
        } catch (MailServer.Unavailable e) {
            return new Handover(Handover.Result.UNAVAILABLE, e.getMessage());
        }
    }

    private void hangUp() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
        acceptedHere = 0;
    }
}
