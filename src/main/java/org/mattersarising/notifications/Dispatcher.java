package org.mattersarising.notifications;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Claim, send, record: three steps, and no transaction is open while the mail server is spoken to.
 *
 * <p>Never lost: a notice waits until its result is recorded. Never twice, unless a node dies between the mail server's answer and the
 * record; then that one mail goes again, with the same Message-ID.
 */
@Service
public class Dispatcher {

    /** Claims in a row that may come back empty although something was due, before the rest is left to whoever holds it. */
    private static final int OTHERS_ARE_FASTER = 5;

    private final Claims claims;
    private final Correspondence correspondence;
    private final Results results;
    private final MailServer server;
    private final ServerWatch watch;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    Dispatcher(
            Claims claims,
            Correspondence correspondence,
            Results results,
            MailServer server,
            ServerWatch watch,
            Clock clock) {
        this.claims = claims;
        this.correspondence = correspondence;
        this.results = results;
        this.server = server;
        this.watch = watch;
        this.clock = clock;
    }

    /** Sends all that is due now. Does nothing where there is no mail server, while it rests after failing, or while a run is going on. */
    public Tally dispatchDue() {
        Tally tally = new Tally();
        if (!server.isConfigured() || watch.rests() || !running.tryLock()) {
            return tally;
        }
        try {
            int missed = 0;
            boolean more = true;
            while (more && missed < OTHERS_ARE_FASTER) {
                Claims.Claim claim = claims.next();
                missed = claim.bundles().isEmpty() ? missed + 1 : 0;
                more = !claim.isLast() && new Round(claim, correspondence, results, server, watch, clock, tally).work();
            }
            if (tally.sent() == 0 && tally.deferred() > 0) {
                watch.troubled(tally.reason());
            }
        } finally {
            running.unlock();
        }
        return tally;
    }
}
