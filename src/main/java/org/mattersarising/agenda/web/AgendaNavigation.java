package org.mattersarising.agenda.web;

import org.mattersarising.web.NavEntry;
import org.mattersarising.web.PublicPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of this module in the menu, and its page without a sign-in. */
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {

    @Bean
    NavEntry agendaEntry() {
        return new NavEntry("/agenda", "agenda.nav", null, 50);
    }

    @Bean
    PublicPage calendarFeed() {
        return new PublicPage(
                "/calendar/*",
                "Calendar programs cannot sign in; the address holds a secret that its owner can revoke.");
    }
}
