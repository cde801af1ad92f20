package org.mattersarising.register.web;

import org.mattersarising.web.PublicPage;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets everybody come to the public register, and whoever has it already know that nothing changed. */
@Configuration(proxyBeanMethods = false)
class RegisterOpenings {

    @Bean
    PublicPage registersOpen() {
        return new PublicPage("/register", "Names the bodies that have opened their registers to the public.");
    }

    @Bean
    PublicPage registerOpen() {
        return new PublicPage("/register/**", "A body has opened it to the public; one that is not open is not there.");
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> registerTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/register", "/register/*");
        return filter;
    }
}
