package org.mattersarising.operations.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditWatch;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a duty officer's program reads, and that nobody else does. */
@WholeService
@TestPropertySource(
        properties = {
            "management.prometheus.metrics.export.enabled=true",
            "matters.metrics.token=only these tests bring this one"
        })
class MetricsTests {

    private static final String TOKEN = "Bearer only these tests bring this one";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions some;

    @Autowired
    private TestClock clock;

    @Autowired
    private AuditWatch watch;

    @Autowired
    private Browser.Shop browsers;

    private String figures() throws Exception {
        return mvc.get()
                .uri(MetricsSecurity.PATH)
                .header("Authorization", TOKEN)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private double figure(String name) throws Exception {
        return figures()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .findFirst()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .orElseThrow(() -> new AssertionError("There is no figure " + name));
    }

    @Test
    void the_figures_need_their_own_token_and_no_sign_in_opens_them() {
        assertThat(mvc.get().uri(MetricsSecurity.PATH)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(mvc.get().uri(MetricsSecurity.PATH).header("Authorization", "Bearer guess"))
                .hasStatus(401);
        assertThat(mvc.get().uri(MetricsSecurity.PATH).with(people.as(people.with(Role.ADMINISTRATOR, null))))
                .hasStatus(401);
        assertThat(mvc.get().uri(MetricsSecurity.PATH).header("Authorization", TOKEN))
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/people")
                        .header("Authorization", TOKEN)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .as("and it opens nothing else")
                .isEqualTo(302);
    }

    @Test
    void where_no_token_is_set_there_is_nothing() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", MetricsSecurity.PATH);
        request.addHeader("Authorization", "Bearer ");
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new MetricsToken("").doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void who_is_signed_in_is_counted_and_not_who_only_looked_at_the_sign_in_page() throws Exception {
        Person somebody = people.person("Corin");
        people.account(somebody);
        double before = figure("matters_sessions");
        browsers.browser().get("/sign-in");
        assertThat(figure("matters_sessions")).isEqualTo(before);
        browsers.browser().signIn(somebody.email(), ADirectory.PASSWORD);
        assertThat(figure("matters_sessions")).isEqualTo(before + 1);
    }

    @Test
    void what_a_duty_officer_needs_is_among_them() throws Exception {
        clock.reset();
        double open = figure("matters_actions_open");
        double overdue = figure("matters_actions_overdue");
        var action = some.offered(people.body("Harbour Board"), people.person("Asha"));
        assertThat(figure("matters_actions_open")).isEqualTo(open + 1);
        clock.setTo(LocalDate.of(2036, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(figure("matters_actions_overdue")).as(action.value()).isGreaterThan(overdue);
        assertThat(figure("matters_mail{status=\"waiting\"}")).isPositive();
        assertThat(figure("matters_mail{status=\"failed\"}")).isZero();
        assertThat(figure("matters_mail_oldest_due_seconds")).isGreaterThan(86_400);
        assertThat(figure("matters_jobs_due")).isPositive();
        assertThat(figure("matters_jobs_oldest_due_seconds")).isGreaterThan(86_400);
        assertThat(figure("matters_jobs_failed")).isZero();
        assertThat(figure("matters_jobs_executor")).isZero();
        assertThat(figure("matters_jobs_contended_total")).isZero();
        assertThat(figure("matters_jobs_rejected_total")).isZero();
        assertThat(figure("matters_processes_repaired_total")).isZero();
        assertThat(figure("matters_mail_server_trouble")).isZero();
        assertThat(figure("matters_audit_holds")).isEqualTo(-1);
        watch.look();
        assertThat(figure("matters_audit_holds")).isEqualTo(1);
        assertThat(figures()).contains("hikaricp_connections_active", "jvm_memory_used_bytes", "http_server_requests");
        clock.reset();
    }
}
