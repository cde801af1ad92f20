package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Other modules add sections to the page of an action without its knowing them. */
@WholeService
class ActionAsideTests {

    @TestConfiguration
    static class Asides {

        @Bean
        ActionAside second() {
            return aside(20, Optional.of("The second section"));
        }

        @Bean
        ActionAside first() {
            return aside(10, Optional.of("The first section"));
        }

        @Bean
        ActionAside silent() {
            return aside(15, Optional.empty());
        }

        private static ActionAside aside(int order, Optional<String> shown) {
            return new ActionAside() {
                @Override
                public int order() {
                    return order;
                }

                @Override
                public String template() {
                    return "fake/aside";
                }

                @Override
                public Optional<?> of(Reference reference) {
                    return shown.map(heading -> heading + " of " + reference);
                }
            };
        }
    }

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Test
    void sections_stand_in_their_order_and_one_with_nothing_to_say_is_left_out() {
        Body board = directory.body("Harbour Board");
        Person owner = directory.person("Asha");
        Reference action = some.offered(board, owner);

        assertThat(pages.page(owner, "/actions/" + action))
                .containsSubsequence("The first section of " + action, "The second section of " + action)
                .containsOnlyOnce("The first section");
    }
}
