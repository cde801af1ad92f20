package org.mattersarising.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.web.WebSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/**
 * Writes a mail on the day it is sent. One template per kind says the sentences; the two layouts put them into plain text and into HTML, so
 * that both say the same. What people wrote is a value of the templates, never a part of them.
 */
@Component
class MailWriter {

    private static final int LONGEST_SUBJECT = 150;

    private final MailTemplates templates;
    private final MessageSource messages;
    private final String base;
    private final List<WayIn> ways;
    private final Clock clock;

    MailWriter(
            MailTemplates templates, MessageSource messages, WebSettings web, ObjectProvider<WayIn> ways, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.base = web.address().toString().replaceAll("/+$", "");
        this.ways = ways.orderedStream().toList();
        this.clock = clock;
    }

    /** @param notices of one person: a digest where there are several */
    Letter write(List<OutboxMessage> notices, Addressee to) {
        Map<OutboxMessage, WayIn.Way> ways = ways(notices, to);
        List<NoticeText> texts =
                notices.stream().map(notice -> text(notice, ways.get(notice))).toList();
        Letter letter = texts.size() == 1 ? single(texts.get(0), to) : digest(texts, to);
        return new Letter(
                letter.subject(),
                letter.text(),
                letter.html(),
                calendar(notices),
                ways.values().stream().map(WayIn.Way::secret).toList());
    }

    /** For whoever cannot sign in; the rest have the address of the page. */
    private Map<OutboxMessage, WayIn.Way> ways(List<OutboxMessage> notices, Addressee to) {
        Map<OutboxMessage, WayIn.Way> found = new LinkedHashMap<>();
        notices.forEach(notice -> ways.stream()
                .flatMap(each -> each.to(notice.about(), to.id()).stream())
                .findFirst()
                .ifPresent(way -> found.put(notice, way)));
        return found;
    }

    private String calendar(List<OutboxMessage> notices) {
        DueDays days = new DueDays(clock.instant());
        notices.stream()
                .filter(notice ->
                        notice.kind().bringsDate() && notice.facts().due().isPresent())
                .forEach(notice -> days.add(
                        (notice.kind().aboutReport() ? "deadline-" : "due-") + notice.about(),
                        notice.facts().due().get(),
                        say(notice.kind().aboutReport() ? "mail.calendar.report" : "mail.calendar.due")
                                + " "
                                + (notice.about() + " " + notice.facts().title()).strip(),
                        link(notice)));
        return days.text();
    }

    private Letter single(NoticeText notice, Addressee to) {
        Context context = context();
        context.setVariable("notice", notice);
        String subject = notice.exempt()
                ? notice.reference()
                : say("mail.subject", notice.reference(), notice.headline(), notice.title());
        context.setVariable(
                "paragraphs", paragraphs(templates.text(notice.exempt() ? "exempt" : notice.template(), context)));
        if (!notice.exempt()) {
            greet(context, to);
        }
        return letter(subject, "letter", context);
    }

    private Letter digest(List<NoticeText> notices, Addressee to) {
        Context context = context();
        context.setVariable("notices", notices);
        context.setVariable("link", base + "/");
        context.setVariable("paragraphs", paragraphs(templates.text("digest", context)));
        greet(context, to);
        return letter(say("mail.subject.digest", notices.size()), "digest-layout", context);
    }

    private void greet(Context context, Addressee to) {
        context.setVariable("name", PlainLine.of(to.person().name(), 150));
        if (to.isDeputy()) {
            context.setVariable("standsInFor", PlainLine.of(to.standsInFor().name(), 150));
        }
    }

    private Letter letter(String subject, String layout, Context context) {
        String line = PlainLine.of(subject, LONGEST_SUBJECT);
        context.setVariable("subject", line);
        context.setVariable("choiceLink", base + "/my/mail");
        return new Letter(line, tidy(templates.text(layout, context)), templates.html(layout, context));
    }

    private NoticeText text(OutboxMessage notice, WayIn.Way way) {
        return new NoticeText(
                notice.kind().template(),
                isOverview(notice) ? say("mail.overview") : notice.about(),
                notice.exempt(),
                notice.facts().title(),
                notice.facts().bodyName(),
                notice.exempt() ? "" : notice.facts().due().map(Wording::day).orElse(""),
                notice.exempt()
                        ? ""
                        : notice.facts().due().map(this::dueSentence).orElse(""),
                say("mail.headline." + notice.kind()),
                notice.facts().words().isEmpty()
                        ? List.of()
                        : List.of(notice.facts().words().split("\n")),
                way == null ? link(notice) : base + way.path(),
                way == null);
    }

    private static boolean isOverview(OutboxMessage notice) {
        return notice.about().startsWith(Notice.OVERVIEW);
    }

    private String link(OutboxMessage notice) {
        if (isOverview(notice)) {
            return base + "/" + notice.about();
        }
        return base + (notice.about().startsWith("REP-") ? "/agenda/reports/" : "/actions/") + notice.about();
    }

    private String dueSentence(LocalDate due) {
        long days = LocalDate.now(clock).until(due, java.time.temporal.ChronoUnit.DAYS);
        String key = days > 0 ? "mail.due.later" : days == 0 ? "mail.due.today" : "mail.due.past";
        return say(key, Wording.day(due), Math.abs(days));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static Context context() {
        return new Context(Locale.UK);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }
}
