package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** What mails say, to whom, and that nothing anybody wrote can change their form. */
class LetterTests extends OutboxTest {

    @Autowired
    Directory directory;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_says_what_it_is_about_in_text_and_in_html(NoticeKind kind) throws Exception {
        put(notice(kind, person("Asha Venn").id()));
        dispatcher.dispatchDue();

        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).startsWith("ACT-2026-0042, ").endsWith(": Publish the tide tables");
        assertThat(text(mail))
                .startsWith("Dear Asha Venn,\n\n")
                .contains("Action: ACT-2026-0042 Publish the tide tables\n")
                .contains("Asked for by: Harbour Board\nDue date: 5 February 2026\n")
                .contains("https://actions.example.org/actions/ACT-2026-0042\n")
                .doesNotContain("??", "${", "[(", "[#", "What was written", "\n\n\n");
        assertThat(html(mail))
                .startsWith("<!DOCTYPE html>")
                .contains("Dear Asha Venn,", "Publish the tide tables", "Due date: 5 February 2026")
                .contains("href=\"https://actions.example.org/actions/ACT-2026-0042\"")
                .doesNotContain("??", " th:", "${");
    }

    @Test
    void the_headers_tell_machines_that_a_machine_wrote_it_and_keep_an_action_together() throws Exception {
        Notice notice = new Notice(
                NoticeKind.NUDGE,
                person("Asha Venn").id(),
                "ACT-2026-0042",
                "Tide tables",
                false,
                DUE,
                0,
                "Harbour Board",
                "",
                "clerk@example.org",
                null);
        put(notice, notice(NoticeKind.ACTION_ESCALATED, person("Asha Venn").id()));
        dispatcher.dispatchDue();

        List<MimeMessage> mails = received();
        MimeMessage mail = mails.get(0);
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(header(mail, "Message-ID")).matches("<[0-9a-f-]{36}@actions\\.example\\.org>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(TUESDAY);
        assertThat(header(mail, "From")).isEqualTo("Matters Arising <actions@example.org>");
        assertThat(header(mail, "Reply-To")).isEqualTo("clerk@example.org");
        assertThat(header(mails.get(1), "Reply-To")).isNull();
        assertThat(mails)
                .allSatisfy(each -> assertThat(List.of(header(each, "References"), header(each, "In-Reply-To")))
                        .containsOnly("<about-ACT-2026-0042@actions.example.org>"));
    }

    @Test
    void what_somebody_wrote_is_passed_on_line_by_line() throws Exception {
        put(withWords("The contractor is late.\r\n\r\nMay I have until March?\u0000"));
        dispatcher.dispatchDue();
        assertThat(text(received().get(0)))
                .contains("What was written:\n\n> The contractor is late.\n>\n> May I have until March?\n");
        assertThat(html(received().get(0))).contains("<p style=\"margin:0 0 8px\">May I have until March?</p>");
    }

    @Test
    void a_line_end_in_a_title_adds_no_header() throws Exception {
        put(withTitle("Budget\r\nBcc: all@example.net\r\n\r\nHello\u2028there"));
        dispatcher.dispatchDue();

        MimeMessage mail = received().get(0);
        assertThat(header(mail, "Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).endsWith("Budget Bcc: all@example.net Hello there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[${7*7}]]",
                "[(${7*7})]",
                "${''.getClass()}",
                "#{mail.due.later}",
                "__${7*7}__",
                "{0} '{1}'",
                "[# th:utext=\"${7*7}\"][/]",
                "<img src=//evil.example onerror=alert(1)>"
            })
    void what_looks_like_a_template_or_a_tag_is_shown_as_it_stands(String title) throws Exception {
        put(withTitle(title));
        put(withWords(title));
        dispatcher.dispatchDue();

        String escaped = org.springframework.web.util.HtmlUtils.htmlEscape(title);
        assertThat(received()).hasSize(2).allSatisfy(mail -> {
            assertThat(text(mail)).contains(title).doesNotContain("49");
            assertThat(html(mail)).contains(escaped).doesNotContain("<img", "49");
        });
        assertThat(received().get(0).getSubject()).endsWith(": " + title);
    }

    @Test
    void a_subject_has_an_end_and_keeps_characters_whole() throws Exception {
        put(withTitle("\uD83C\uDF0A tide ".repeat(200)));
        dispatcher.dispatchDue();
        String subject = received().get(0).getSubject();
        assertThat(subject.length()).isLessThanOrEqualTo(150);
        assertThat(subject).contains("\uD83C\uDF0A tide").endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void an_exempt_action_gives_its_reference_and_a_link_to_everybody_and_nothing_else(NoticeKind kind)
            throws Exception {
        put(new Notice(
                kind,
                person("Asha Venn").id(),
                "ACT-2026-0042",
                "Settle with Quayside Ltd",
                true,
                DUE,
                3,
                "Disputes Panel",
                "They would take 40,000"));
        OutboxMessage kept = only();
        assertThat(kept.facts().title() + kept.facts().words() + kept.facts().bodyName())
                .as("not even kept")
                .isEmpty();

        dispatcher.dispatchDue();

        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("ACT-2026-0042");
        assertThat(text(mail)).isEqualTo("""
                        There is something new about ACT-2026-0042. Please sign in to read it.

                        Open it here:
                        https://actions.example.org/actions/ACT-2026-0042
                        """);
        assertThat(html(mail) + SMTP.accepted().get(0))
                .doesNotContain("Quayside", "40,000", "Disputes", "February", "overdue", kind.template());
    }

    @Test
    void a_new_date_comes_as_a_calendar_to_be_taken_over() throws Exception {
        put(notice(NoticeKind.DUE_DATE_CHANGED, person("Asha Venn").id()));
        dispatcher.dispatchDue();

        MimeMultipart all = (MimeMultipart) received().get(0).getContent();
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("dates.ics");
        assertThat(all.getBodyPart(1).isMimeType("text/calendar")).isTrue();
        assertThat(new String(
                        all.getBodyPart(1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "METHOD:PUBLISH",
                        "DTSTART;VALUE=DATE:20260205",
                        "SUMMARY:Due: ACT-2026-0042 Publish the tide tables",
                        "UID:due-ACT-2026-0042@matters-arising");
    }

    @Test
    void the_calendar_of_an_exempt_one_gives_its_reference_and_the_day_only() throws Exception {
        put(new Notice(
                NoticeKind.REPORT_ASKED,
                person("Asha Venn").id(),
                "REP-2026-0007",
                "Settle with Quayside Ltd",
                true,
                DUE,
                0,
                "Disputes Panel",
                "They would take 40,000"));
        dispatcher.dispatchDue();

        MimeMultipart all = (MimeMultipart) received().get(0).getContent();
        assertThat(new String(
                        all.getBodyPart(1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "SUMMARY:Report with the clerk: REP-2026-0007",
                        "URL:https://actions.example.org/agenda/reports/REP-2026-0007")
                .doesNotContain("Quayside", "Disputes");
        assertThat(text(received().get(0))).doesNotContain("February");
    }

    @Test
    void a_mail_that_waited_says_what_is_true_on_the_day_it_leaves() throws Exception {
        put(notice(NoticeKind.ACTION_REMINDER, person("Asha Venn").id()));
        clock.setTo(LocalDate.of(2026, 2, 17));
        dispatcher.dispatchDue();
        assertThat(text(received().get(0))).contains("It was due on 5 February 2026 and is 12 days overdue.");
    }

    @Test
    void the_day_itself_and_the_day_after_read_right() throws Exception {
        put(withoutWords(LocalDate.of(2026, 1, 13)), withoutWords(LocalDate.of(2026, 1, 12)), withoutWords(null));
        dispatcher.dispatchDue();
        assertThat(text(received().get(0))).contains("It is due today, 13 January 2026.");
        assertThat(text(received().get(1))).contains("It was due on 12 January 2026 and is 1 day overdue.");
        assertThat(text(received().get(2))).doesNotContain("due on", "Due date");
    }

    @Test
    void while_somebody_is_away_their_deputy_gets_it_and_is_told_why() throws Exception {
        Person away = person("Asha Venn");
        Person deputy = person("Bo Lind");
        directory.away(away.id(), deputy.id(), LocalDate.of(2026, 1, 14), LocalDate.of(2026, 1, 20), Actor.SERVICE);
        put(notice(NoticeKind.ACTION_REMINDER, away.id()));
        clock.setTo(LocalDate.of(2026, 1, 15));

        dispatcher.dispatchDue();

        MimeMessage mail = received().get(0);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo("bo.lind@example.org");
        assertThat(text(mail))
                .startsWith("Dear Bo Lind,")
                .contains("You get this mail because you deputise for Asha Venn, who is away.");
        assertThat(only().recipient()).isEqualTo(away.id());
    }

    private Notice withTitle(String title) {
        return new Notice(
                NoticeKind.NUDGE, person("Asha Venn").id(), "ACT-2026-0042", title, false, DUE, 0, "Harbour Board", "");
    }

    private Notice withWords(String words) {
        return new Notice(
                NoticeKind.MORE_TIME_REQUESTED,
                person("Asha Venn").id(),
                "ACT-2026-0042",
                words.startsWith("The") ? "Tide tables" : words,
                false,
                DUE,
                0,
                "Harbour Board",
                words);
    }

    private Notice withoutWords(LocalDate due) {
        return new Notice(
                NoticeKind.NUDGE,
                person("Asha Venn").id(),
                "ACT-2026-0042",
                "Tide tables",
                false,
                due,
                0,
                "Harbour Board",
                "");
    }

    static String text(MimeMessage mail) throws Exception {
        return part(mail, 0, "text/plain");
    }

    static String html(MimeMessage mail) throws Exception {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int index, String type) throws Exception {
        MimeMultipart all = (MimeMultipart) mail.getContent();
        MimeMultipart parts = all.getBodyPart(0).getContent() instanceof MimeMultipart words ? words : all;
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(index).isMimeType(type)).isTrue();
        return ((String) parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
    }
}
