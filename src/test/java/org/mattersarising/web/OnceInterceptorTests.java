package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/** Two interceptors on one database stand for two nodes. */
@WholeService
class OnceInterceptorTests {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private OnceInterceptor once;
    private OnceInterceptor onAnotherNode;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void twoNodes() {
        clock.reset();
        once = new OnceInterceptor(new SentFormsInDatabase(sql, transactions, clock));
        onAnotherNode = new OnceInterceptor(new SentFormsInDatabase(sql, transactions, clock));
    }

    @Test
    void a_second_click_while_the_first_is_at_work_waits_and_is_led_where_the_first_was() throws Exception {
        MockHttpServletRequest first = form();
        assertThat(once.preHandle(first, new MockHttpServletResponse(), "handler"))
                .isTrue();

        MockHttpServletResponse second = new MockHttpServletResponse();
        CompletableFuture<Boolean> clickedAgain = later(() -> onAnotherNode.preHandle(form(), second, "handler"));
        MockHttpServletResponse done = new MockHttpServletResponse();
        done.sendRedirect("/actions/7");
        once.afterCompletion(first, done, "handler", null);

        assertThat(clickedAgain.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(second.getRedirectedUrl()).isEqualTo("/actions/7");
    }

    @Test
    void when_the_first_had_no_effect_the_second_goes_on() throws Exception {
        MockHttpServletRequest first = form();
        once.preHandle(first, new MockHttpServletResponse(), "handler");
        CompletableFuture<Boolean> clickedAgain =
                later(() -> onAnotherNode.preHandle(form(), new MockHttpServletResponse(), "handler"));
        once.afterCompletion(first, new MockHttpServletResponse(), "handler", new IllegalStateException("no"));
        assertThat(clickedAgain.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_form_of_another_session_is_another_form() throws Exception {
        once.preHandle(form(), new MockHttpServletResponse(), "handler");
        MockHttpServletRequest other = form();
        other.setSession(new MockHttpSession());
        assertThat(once.preHandle(other, new MockHttpServletResponse(), "handler"))
                .isTrue();
    }

    @Test
    void what_was_sent_yesterday_is_forgotten() throws Exception {
        MockHttpServletRequest first = form();
        once.preHandle(first, new MockHttpServletResponse(), "handler");
        MockHttpServletResponse done = new MockHttpServletResponse();
        done.sendRedirect("/actions/7");
        once.afterCompletion(first, done, "handler", null);
        clock.advance(Duration.ofHours(25));
        new SentFormsInDatabase(sql, transactions, clock).forget();
        assertThat(onAnotherNode.preHandle(form(), new MockHttpServletResponse(), "handler"))
                .isTrue();
    }

    private MockHttpServletRequest form() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/actions");
        request.setSession(session);
        request.setParameter(OnceToken.PARAMETER, "token");
        request.setParameter("title", "Quay wall");
        return request;
    }

    private static CompletableFuture<Boolean> later(java.util.concurrent.Callable<Boolean> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
