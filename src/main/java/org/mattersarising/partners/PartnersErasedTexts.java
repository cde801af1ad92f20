package org.mattersarising.partners;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class PartnersErasedTexts {

    @Bean
    static ErasedText answersErased() {
        return new ErasedText("partner_answer", "words", "why");
    }

    @Bean
    static ErasedText answerFilesErased() {
        return new ErasedText("partner_file", "file_name");
    }
}
