package org.mattersarising.partners.web;

import org.mattersarising.web.NavEntry;
import org.mattersarising.web.PublicPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clerk's entry in the menu, and what is open without an account. */
@Configuration(proxyBeanMethods = false)
class PartnersNavigation {

    @Bean
    NavEntry partnersEntry() {
        return new NavEntry("/partners", "partners.nav", "ROLE_CLERK", 25);
    }

    @Bean
    static PublicPage partnerPages() {
        return new PublicPage(
                PartnerController.PATH + "/**",
                "Partners have no account; the address carries a secret, and does nothing without a code sent to them.");
    }
}
