package org.mattersarising.actions;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class ActionsErasedTexts {

    @Bean
    static ErasedText statementsErased() {
        return new ErasedText("statement", "words");
    }

    @Bean
    static ErasedText dueDateReasonsErased() {
        return new ErasedText("due_date_change", "why");
    }

    @Bean
    static ErasedText evidenceErased() {
        return new ErasedText("evidence", "file_name");
    }
}
