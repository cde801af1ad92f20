package org.mattersarising.audit.command;

import java.util.Optional;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.audit.Seal;
import org.mattersarising.shared.DatabaseOfTheService;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail in the database that the settings of the service name, reached without the service. */
class TrailOfTheService {

    private final String[] settings;

    TrailOfTheService(String[] settings) {
        this.settings = settings;
    }

    /** What the check found; nothing where the database cannot be reached or has no trail. */
    Optional<Verdict> check(Seal kept) {
        try (DatabaseOfTheService database = DatabaseOfTheService.named(settings)) {
            return Optional.of(new AuditCheck(JdbcClient.create(database.source())).check(kept));
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }
}
