package org.mattersarising.people.signin;

import org.mattersarising.people.Founding;
import org.mattersarising.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where the service is, and how the first administrator gets in. */
@Component
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final Founding founding;
    private final WebSettings web;

    FirstAdministratorNotice(Founding founding, WebSettings web) {
        this.founding = founding;
        this.web = web;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (founding.isDue()) {
            LOG.info(
                    "Nobody can sign in yet. Open {}{} and set up the first administrator with the code {}",
                    web.address(),
                    SetUpController.PATH,
                    founding.codeIsGiven() ? "that was given as MATTERS_SETUP_CODE" : founding.code());
        } else {
            LOG.info("Matters Arising is ready at {}", web.address());
        }
    }
}
