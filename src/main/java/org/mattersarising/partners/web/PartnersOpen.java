package org.mattersarising.partners.web;

import org.mattersarising.web.PublicPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is open without an account. */
@Configuration(proxyBeanMethods = false)
class PartnersOpen {

    @Bean
    static PublicPage partnerPages() {
        return new PublicPage(
                PartnerController.PATH + "/**",
                "Partners have no account; the address carries a secret, and does nothing without a code sent to them.");
    }
}
