package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.support.EndpointRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

@WebTest
class EndpointSecurityTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void every_handler_says_who_may_use_it() {
        List<HandlerMethod> handlers = EndpointRules.handlers(context);
        assertThat(handlers).hasSizeGreaterThan(8);
        assertThat(EndpointRules.withoutRule(handlers)).isEmpty();
    }

    /** Nobody is signed in yet, or it says how to reach us; the last is there to show that a feature can open a page. */
    @Test
    void only_these_are_open_to_all() {
        assertThat(EndpointRules.openToAll(EndpointRules.handlers(context)))
                .containsExactlyInAnyOrder(
                        "SignInController.form",
                        "AccessibilityController.statement",
                        "SecurityTextController.text",
                        "OpenGalleryController.open");
    }

    @Test
    void the_rule_bites() throws NoSuchMethodException {
        HandlerMethod forgotten = new HandlerMethod(new Forgotten(), "page");
        assertThat(EndpointRules.withoutRule(List.of(forgotten)))
                .singleElement()
                .asString()
                .contains("Forgotten#page");
    }

    private static final class Forgotten {
        @GetMapping("/forgotten")
        public String page() {
            return "page";
        }
    }
}
