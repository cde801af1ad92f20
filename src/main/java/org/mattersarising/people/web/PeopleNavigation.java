package org.mattersarising.people.web;

import org.mattersarising.web.AccountPage;
import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the directory in the main menu, and where one looks after signing in. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavEntry absenceEntry() {
        return new NavEntry("/my/absence", "people.absence.nav", null, 80);
    }

    @Bean
    AccountPage accountPage() {
        return new AccountPage("/my/sign-in");
    }

    @Bean
    NavEntry directoryForClerks() {
        return new NavEntry("/people", "people.list.nav", "ROLE_CLERK", 70);
    }

    @Bean
    NavEntry directoryForAdministrators() {
        return new NavEntry("/people", "people.list.nav", "ROLE_ADMINISTRATOR", 70);
    }
}
