package org.mattersarising.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.notifications.PrivateMail;
import org.mattersarising.people.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Where private mail of a test arrives. */
class MailSlot implements PrivateMail {

    record Mail(PersonId to, String subject) {}

    final List<Mail> mails = new ArrayList<>();

    @Override
    public void send(PersonId to, String subject, List<String> paragraphs) {
        mails.add(new Mail(to, subject));
    }

    /** The code in the last mail. */
    String code() {
        Matcher code =
                Pattern.compile("\\d{6}").matcher(mails.get(mails.size() - 1).subject());
        if (!code.find()) {
            throw new AssertionError("There is no code in the last mail.");
        }
        return code.group();
    }

    @TestConfiguration
    static class Here {

        @Bean
        @Primary
        MailSlot mailSlot() {
            return new MailSlot();
        }
    }
}
