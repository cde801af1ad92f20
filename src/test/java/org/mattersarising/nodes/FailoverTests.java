package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Turn;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;

/**
 * Two addresses of one MySQL, as operations.md says, and the first goes away. Whoever asks in that moment may be told to try again; then the
 * service goes on at the second, and may write there, without being started anew.
 */
@WholeService
@DirtiesContext
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class FailoverTests {

    private static final int CONNECTIONS = 7;

    private static Relay first;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions someActions;

    @Autowired
    private ActionLog log;

    @Autowired
    private Actions actions;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void twoAddresses(DynamicPropertyRegistry properties) throws IOException {
        Map<String, String> settings = MySqlServer.create("matters_failover");
        String url = settings.get("spring.datasource.url");
        first = Relay.to(url);
        settings.forEach((name, value) -> properties.add(name, () -> value));
        properties.add("spring.datasource.url", () -> first.before(url));
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> CONNECTIONS);
    }

    @AfterAll
    static void close() throws IOException {
        first.close();
    }

    @Test
    void the_service_goes_on_at_the_second_address() throws Exception {
        clock.reset();
        Person owner = directory.person("Asha");
        Reference action = someActions.inHand(directory.body("Harbour Board"), owner);
        assertThat(first.connections()).isPositive();

        first.close();

        int toldToTryAgain = 0;
        while (!isReported(action, owner)) {
            toldToTryAgain++;
            assertThat(toldToTryAgain).as("told to try again").isLessThanOrEqualTo(2 * CONNECTIONS);
        }
        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.REPORTED_COMPLETE);
    }

    private boolean isReported(Reference action, Person owner) {
        try {
            log.reportComplete(
                    new Turn(action, null, owner.id().actor()), "The wall was surveyed.", java.util.List.of());
            return true;
        } catch (DataAccessException | TransactionException tryAgain) {
            return false;
        }
    }
}
