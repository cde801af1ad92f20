package org.mattersarising.demo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mattersarising.people.SignedIn;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NoticeBar;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says above every page what day the demonstration takes it to be, and offers whoever is signed in to move it on. */
@Component
@Profile(DemoConfiguration.PROFILE)
class DemoBar implements NoticeBar {

    private final DemoClock clock;

    DemoBar(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Notice> notice() {
        String today = "It is %s here.".formatted(day());
        return Optional.of(new Notice("Demonstration", today, null, null, signedIn() ? buttons() : List.of()));
    }

    private String day() {
        LocalDate today = LocalDate.now(clock);
        return today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + GovukDates.format(today);
    }

    private static List<Button> buttons() {
        return DaysOn.STEPS.stream()
                .map(days -> new Button(
                        days == 1 ? "1 day on" : days + " days on", DaysOnController.PATH, "days", days.toString()))
                .toList();
    }

    private static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
