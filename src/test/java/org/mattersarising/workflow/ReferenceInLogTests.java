package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.web.ReferenceInLog;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever is written to the log while an action is worked on names it, and nobody else. */
@WholeService
@Import({Town.class, ProcessDriver.class})
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"logging.structured.format.console=ecs", "logging.level.root=info"})
class ReferenceInLogTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    private Town town;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory people;

    @Autowired
    private TestClock clock;

    private final Logger statements = (Logger) LoggerFactory.getLogger("org.hibernate.SQL");
    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private final AppenderBase<ILoggingEvent> written = new AppenderBase<>() {
        // At once: an event that is asked later answers with what holds then.
        @Override
        protected void append(ILoggingEvent line) {
            named.add(String.valueOf(line.getMDCPropertyMap().get(ReferenceInLog.KEY)));
        }
    };
    private Town.Board board;
    private Reference reference;

    @BeforeEach
    void an_action_and_somebody_who_listens() {
        clock.reset();
        board = town.board();
        reference = town.inHand(board, DUE);
        statements.setLevel(Level.DEBUG);
        statements.addAppender(written);
        statements.setAdditive(false);
        written.start();
    }

    @AfterEach
    void nobody_listens() {
        statements.detachAppender(written);
        statements.setLevel(null);
        statements.setAdditive(true);
    }

    @Test
    void while_its_page_is_made() {
        pages.page(board.clerk(), "/actions/" + reference);
        assertThat(named).contains(reference.value());
        assertThat(MDC.get(ReferenceInLog.KEY)).as("not what comes after it").isNull();
    }

    @Test
    void while_a_step_of_its_process_is_done() {
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        named.clear();
        process.run(reference, "ServiceTask_RemindOwner");
        assertThat(named).contains(reference.value());
        assertThat(MDC.get(ReferenceInLog.KEY)).isNull();
    }

    @Test
    void a_line_is_json_and_no_address_no_name_and_no_password_stands_in_it(CapturedOutput console) {
        Person owner = people.person("Asha");
        people.account(owner);
        mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", owner.email())
                .param("password", "a wrong guess 17")
                .exchange();
        mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", owner.email())
                .param("password", ADirectory.PASSWORD)
                .exchange();
        MDC.put(ReferenceInLog.KEY, reference.value());
        LoggerFactory.getLogger("some.library")
                .warn("550 no such user <{}>", owner.email(), new IllegalStateException("to " + owner.email()));
        MDC.remove(ReferenceInLog.KEY);
        assertThat(console.getOut())
                .contains("\"action\":\"" + reference + "\"", "550 no such user <(address)>", "\"@timestamp\"")
                .doesNotContain(owner.email(), owner.name(), "a wrong guess 17", ADirectory.PASSWORD);
    }
}
