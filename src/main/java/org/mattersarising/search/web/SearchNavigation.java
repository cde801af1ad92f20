package org.mattersarising.search.web;

import org.mattersarising.web.SearchBox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search in the head of every page. */
@Configuration(proxyBeanMethods = false)
class SearchNavigation {

    @Bean
    SearchBox searchBox() {
        return new SearchBox("/search", "search.label", "search.button");
    }
}
