package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mattersarising.people.Founding;
import org.mattersarising.web.PublicPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from the sign-in page to the set-up page for as long as nobody could sign in; and opens what invited people need. */
@Configuration(proxyBeanMethods = false)
class SetUpFirst implements WebMvcConfigurer {

    private final Founding founding;

    SetUpFirst(Founding founding) {
        this.founding = founding;
    }

    @Bean
    static PublicPage setUpPage() {
        return new PublicPage(SetUpController.PATH, "Nobody can sign in yet; it asks for the code from the log.");
    }

    @Bean
    static PublicPage joinPage() {
        return new PublicPage(
                JoinController.PATH + "/*", "Who is invited has no password yet; the address carries a secret.");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws IOException {
                        if (!founding.isDue()) {
                            return true;
                        }
                        response.sendRedirect(request.getContextPath() + SetUpController.PATH);
                        return false;
                    }
                })
                .addPathPatterns("/sign-in");
    }
}
