package org.mattersarising.meetings;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class MeetingsErasedTexts {

    @Bean
    static ErasedText addressesErased() {
        return new ErasedText("body", "reply_to");
    }
}
