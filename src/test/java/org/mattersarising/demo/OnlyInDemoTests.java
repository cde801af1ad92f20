package org.mattersarising.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.WholeService;
import org.mattersarising.web.NoticeBar;
import org.mattersarising.web.SignInHints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Without its profile nothing of the demonstration exists: not the clock, the buttons, the content or the accounts on the sign-in page. */
@WholeService
class OnlyInDemoTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    ADirectory directory;

    @Test
    void no_bean_comes_from_this_package() {
        assertThat(Arrays.stream(context.getBeanDefinitionNames())
                        .map(context::getType)
                        .filter(type -> type != null)
                        .map(Class::getName))
                .noneMatch(name -> name.startsWith("org.mattersarising.demo."));
        assertThat(context.getBeansOfType(Clock.class).values()).noneMatch(DemoClock.class::isInstance);
        assertThat(context.getBeansOfType(NoticeBar.class)).isEmpty();
        assertThat(context.getBeansOfType(SignInHints.class)).isEmpty();
    }

    @Test
    void the_clock_cannot_be_moved_by_anybody() {
        assertThat(browser.post()
                        .uri(DaysOnController.PATH)
                        .param("days", "7")
                        .with(user("anybody").roles("ADMINISTRATOR"))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void the_sign_in_page_names_no_accounts() {
        directory.account(directory.person("Asha"));

        assertThat(browser.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("example.org")
                .doesNotContain("Demonstration");
    }

    @Test
    void nobody_of_the_invented_council_is_in_the_directory() {
        assertThat(people.findAllByOrderByName())
                .extracting(Person::email)
                .noneMatch(email -> email.contains("wexmere"));
    }
}
