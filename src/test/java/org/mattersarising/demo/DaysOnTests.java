package org.mattersarising.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.web.SignInHints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The buttons that move the demonstration's clock on, and the accounts with which to try it. */
@Demonstration
@RecordApplicationEvents
class DaysOnTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    MockMvc mvc;

    @Autowired
    SignInHints hints;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    DemoClock clock;

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEvents events;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 14, 30})
    void the_clock_moves_on_by_whole_days_one_after_the_other(int days) {
        LocalDate before = LocalDate.now(clock);
        assertThat(browser.perform(press(String.valueOf(days))
                        .with(csrf())
                        .header(HttpHeaders.REFERER, "http://localhost/my/actions?page=2")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/my/actions?page=2");
        assertThat(LocalDate.now(clock)).isEqualTo(before.plusDays(days));
        assertThat(events.stream(ClockMoved.class)).hasSize(days);
        assertThat(events.stream(ClockMoved.class).map(ClockMoved::ahead)).isSorted();
    }

    @Test
    void it_goes_on_from_there_after_a_restart() {
        browser.perform(press("14").with(csrf()));
        DemoClock restarted = new DemoConfiguration().clock(trail);
        assertThat(Duration.between(clock.instant(), restarted.instant()).abs()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void what_was_moved_is_in_the_trail_with_who_did_it() {
        browser.perform(press("1").with(csrf()));
        assertThat(trail.of(ClockSet.ABOUT).get(0).actor()).isEqualTo(clerk().actor());
    }

    @Test
    void other_steps_are_refused_and_change_nothing() {
        LocalDate before = LocalDate.now(clock);
        assertThat(browser.perform(press("365").with(csrf()))).hasStatus4xxClientError();
        assertThat(browser.perform(press("-1").with(csrf()))).hasStatus4xxClientError();
        assertThat(LocalDate.now(clock)).isEqualTo(before);
    }

    @Test
    void nobody_moves_it_without_the_form_or_without_signing_in() {
        LocalDate before = LocalDate.now(clock);
        assertThat(browser.perform(press("7"))).hasStatus(403);
        assertThat(browser.post().uri(DaysOnController.PATH).param("days", "7").with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(LocalDate.now(clock)).isEqualTo(before);
    }

    @Test
    void every_page_shows_the_day_and_the_four_buttons_to_whoever_is_signed_in() {
        assertThat(browser.get().uri("/accessibility").with(user(clerk())))
                .bodyText()
                .contains("1 day on", "7 days on", "14 days on", "30 days on");
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .contains("Demonstration")
                .doesNotContain("days on");
    }

    @Test
    void the_accounts_on_the_sign_in_page_open_the_door() throws Exception {
        assertThat(hints.hints()).hasSizeGreaterThan(4);
        for (SignInHints.Hint hint : hints.hints()) {
            mvc.perform(formLogin("/sign-in")
                            .userParameter("email")
                            .user(hint.email())
                            .password(hint.password()))
                    .andExpect(authenticated());
        }
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .contains(hints.hints().get(0).email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example.org/",
                "mailto:somebody@example.org",
                "http://localhost//elsewhere.example.org",
                "not an address",
                "http://localhost/demo/clock"
            })
    void it_leads_back_to_a_page_of_this_service_only(String page) {
        assertThat(DaysOnController.pathOf(page))
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotContain("elsewhere");
    }

    @Test
    void a_move_over_the_end_of_summer_time_keeps_the_hour() {
        DemoClock some = new DemoClock(Clock.fixed(Instant.parse("2026-10-24T08:30:00Z"), clock.getZone()));
        assertThat(LocalTime.ofInstant(DaysOn.daysAfter(some, some.instant(), 1), some.getZone()))
                .isEqualTo("09:30");
        assertThat(DaysOn.daysAfter(some, some.instant(), 1))
                .isEqualTo(some.instant().plus(25, ChronoUnit.HOURS));
    }

    private org.mattersarising.people.SignedIn clerk() {
        UserDetails clerk = accounts.loadUserByUsername(hints.hints().get(0).email());
        return (org.mattersarising.people.SignedIn) clerk;
    }

    private MockHttpServletRequestBuilder press(String days) {
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(DaysOnController.PATH)
                .param("days", days)
                .with(user(clerk()));
    }
}
