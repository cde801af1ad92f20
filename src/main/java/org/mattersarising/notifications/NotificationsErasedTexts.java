package org.mattersarising.notifications;

import org.mattersarising.people.ErasedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people may be named in what this module keeps beside the minutes. */
@Configuration(proxyBeanMethods = false)
class NotificationsErasedTexts {

    @Bean
    static ErasedText mailsErased() {
        return new ErasedText("outbox_message", "sent_to", "subject", "mail_text", "words", "problem", "reply_to");
    }

    @Bean
    static ErasedText suspendedErased() {
        return new ErasedText("suspended_address", "address", "reason");
    }
}
