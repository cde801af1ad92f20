package org.mattersarising.minutes;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class MinutesErasedTexts {

    @Bean
    static ErasedText draftsErased() {
        return new ErasedText("proposal", "owner_draft", "reason");
    }
}
