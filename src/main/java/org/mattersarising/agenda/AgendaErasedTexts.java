package org.mattersarising.agenda;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class AgendaErasedTexts {

    @Bean
    static ErasedText entriesErased() {
        return new ErasedText("programme_entry", "detail", "leads", "placed_because", "outcome_words");
    }

    @Bean
    static ErasedText reportsErased() {
        return new ErasedText("handed_in_report", "title", "recommendations", "file_name");
    }
}
