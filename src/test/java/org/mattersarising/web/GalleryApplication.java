package org.mattersarising.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * The web module alone, without a database, with pages that show every component. It is no {@code @Configuration}, so that the whole service
 * does not find it, and no {@code @TestConfiguration}, so that it does not find the whole service.
 */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan("org.mattersarising.web")
class GalleryApplication {

    static final LocalDate TODAY = LocalDate.of(2025, 3, 4);
    static final String EMAIL = "clerk@example.org";
    static final String PASSWORD = "a long enough phrase";

    @Bean
    Clock clock() {
        ZoneId london = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(10, 0).atZone(london).toInstant(), london);
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername(EMAIL)
                .password("{noop}" + PASSWORD)
                .authorities("CLERK")
                .build());
    }

    @Bean
    @Primary
    SentForms sentForms() {
        return new SentFormsHere();
    }

    @Bean
    NavEntry galleryEntry() {
        return new NavEntry("/gallery", "gallery.nav", null, 1);
    }

    @Bean
    NavEntry tableEntry() {
        return new NavEntry("/gallery-table", "gallery.nav.table", "CLERK", 2);
    }

    @Bean
    NavEntry chairEntry() {
        return new NavEntry("/gallery-chair", "gallery.nav.chair", "CHAIR", 3);
    }

    @Bean
    PublicPage openPage() {
        return new PublicPage("/gallery-open", "Shows that a page can be public.");
    }

    @Bean
    NoticeBar noticeBar() {
        return () -> Optional.of(
                new NoticeBar.Notice("Demo", "Today is Tuesday 4 March 2025.", "/gallery", "Move the clock"));
    }

    @Bean
    SignInHints accounts() {
        return () -> List.of(
                new SignInHints.Hint("Clerk", EMAIL, PASSWORD),
                new SignInHints.Hint("Chair", "chair@example.org", "another long phrase"));
    }
}
