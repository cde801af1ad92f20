package org.mattersarising.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who may come in, and what browsers are told not to do.
 *
 * <p>Everything needs a sign-in but the paths listed here and the {@link PublicPage}s of the features. What a signed-in
 * person may do stands at each handler as {@code @PreAuthorize}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(WebSettings.class)
class SecurityConfiguration {

    private static final String[] OPEN = {
        SignInController.PATH,
        "/assets/**",
        "/error",
        "/actuator/health/**",
        "/actuator/health",
        "/accessibility",
        SecurityTextController.PATH
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            GovukPackage govuk,
            ObjectProvider<PublicPage> publicPages,
            ObjectProvider<OtherSignIn> others) {
        http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(OPEN).permitAll();
                    publicPages.stream()
                            .forEach(page ->
                                    requests.requestMatchers(page.pattern()).permitAll());
                    requests.anyRequest().authenticated();
                })
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailure()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SignInController.PATH + "?signed-out"))
                .requestCache(cache -> cache.requestCache(wantedPage()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new RefusedRequest()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(govuk)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")));
        others.orderedStream().forEach(other -> other.configure(http));
        return http.build();
    }

    /** Remembers a page asked for before signing in, by its own address and nothing added to it. */
    private static HttpSessionRequestCache wantedPage() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !request.getRequestURI().startsWith(request.getContextPath() + "/assets/"));
        return cache;
    }

    /** Everything from this host or not at all; one inline script is known by its hash. */
    static String policy(GovukPackage govuk) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + govuk.supportScriptHash(),
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "object-src 'none'",
                "frame-ancestors 'none'");
    }
}
