package org.mattersarising.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions in the database, as people meet them: one that cannot be read, because another release wrote it, has ended; one that was ended
 * in another window while a page was made stays ended; and two that meet in the database are no error.
 */
final class KeptSessions<S extends Session> implements FindByIndexNameSessionRepository<S> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);

    private final FindByIndexNameSessionRepository<S> kept;

    private KeptSessions(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    static <S extends Session> KeptSessions<S> of(FindByIndexNameSessionRepository<S> kept) {
        return new KeptSessions<>(kept);
    }

    @Override
    public S createSession() {
        return kept.createSession();
    }

    /** Reads all of it at once: it is small, and half a session must not be acted upon. */
    @Override
    public S findById(String id) {
        S session = kept.findById(id);
        if (session == null) {
            return null;
        }
        try {
            session.getAttributeNames().forEach(session::getAttribute);
            return session;
        } catch (ConversionException unreadable) {
            LOG.info("A session of another release cannot be read and has ended; the person signs in again.");
            kept.deleteById(id);
            return null;
        }
    }

    @Override
    public void save(S session) {
        try {
            kept.save(session);
        } catch (PessimisticLockingFailureException met) {
            kept.save(session);
        } catch (DataIntegrityViolationException gone) {
            if (kept.findById(session.getId()) != null) {
                throw gone;
            }
        }
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, S> findByIndexNameAndIndexValue(String index, String value) {
        return kept.findByIndexNameAndIndexValue(index, value);
    }
}
