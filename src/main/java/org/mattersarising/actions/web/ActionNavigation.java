package org.mattersarising.actions.web;

import org.mattersarising.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of actions in the main menu. */
@Configuration(proxyBeanMethods = false)
class ActionNavigation {

    @Bean
    NavEntry myActionsEntry() {
        return new NavEntry("/my/actions", "actions.mine.nav", null, 10);
    }

    @Bean
    NavEntry workQueueEntry() {
        return new NavEntry("/clerk", "actions.queue.nav", "ROLE_CLERK", 20);
    }

    @Bean
    NavEntry actionsForClerks() {
        return actions("ROLE_CLERK");
    }

    @Bean
    NavEntry actionsForChairs() {
        return actions("ROLE_CHAIR");
    }

    @Bean
    NavEntry actionsForMembers() {
        return actions("ROLE_MEMBER");
    }

    @Bean
    NavEntry actionsForReaders() {
        return actions("ROLE_READER");
    }

    private static NavEntry actions(String authority) {
        return new NavEntry("/actions", "actions.list.nav", authority, 30);
    }
}
