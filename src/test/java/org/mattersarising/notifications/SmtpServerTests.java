package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** The mail server as the mail library sees it, without the rest of the service. */
class SmtpServerTests {

    @RegisterExtension
    static final GreenMailExtension GREEN_MAIL = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final MailSettings settings =
            Binder.get(new MockEnvironment()).bindOrCreate("matters.mail", MailSettings.class);

    @Test
    void a_full_mail_server_takes_what_is_handed_over_and_reads_it_as_it_was_written() throws Exception {
        SmtpServer server = server(GREEN_MAIL.getSmtp().getPort());
        try (MailServer.Connection connection = server.connect()) {
            assertThat(connection.hand(mail("Ångström’s tide tables")).is(Handover.Result.ACCEPTED))
                    .isTrue();
        }
        MimeMessage received = GREEN_MAIL.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Ångström’s tide tables");
        assertThat(received.getMessageID()).isEqualTo("<one@actions.example.org>");
        assertThat(received.isMimeType("multipart/alternative")).isTrue();
    }

    @Test
    void all_three_timeouts_are_set_for_both_protocols_and_what_somebody_set_stays() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1234");
        server(sender);
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.timeout", "1234")
                .containsEntry("mail.smtp.connectiontimeout", "20000")
                .containsEntry("mail.smtp.writetimeout", "20000")
                .containsEntry("mail.smtps.timeout", "20000")
                .containsEntry("mail.smtps.connectiontimeout", "20000")
                .containsEntry("mail.smtps.writetimeout", "20000");
    }

    @Test
    void mail_systems_report_to_the_address_for_it() throws Exception {
        try (MailServer.Connection connection =
                server(GREEN_MAIL.getSmtp().getPort()).connect()) {
            connection.hand(mail("Tide tables"));
        }
        assertThat(GREEN_MAIL.getReceivedMessages()[0].getHeader("Return-Path", null))
                .isEqualTo("<bounces@actions.example.org>");
    }

    @Test
    void without_a_host_there_is_no_mail_server() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("");
        assertThat(server(sender).isConfigured()).isFalse();
        sender.setHost("mail.example.org");
        assertThat(server(sender).isConfigured()).isTrue();
    }

    private SmtpServer server(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return server(sender);
    }

    private SmtpServer server(JavaMailSenderImpl sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new SmtpServer(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                new MailMessages(settings),
                settings,
                new BounceSettings("bounces@actions.example.org", ""));
    }

    private static Outgoing mail(String subject) {
        return new Outgoing(
                "<one@actions.example.org>",
                null,
                "asha.venn@example.org",
                "Asha Venn",
                null,
                Instant.parse("2026-01-13T10:00:00Z"),
                new Letter(subject, "Text\n", "<p>Text</p>"));
    }
}
