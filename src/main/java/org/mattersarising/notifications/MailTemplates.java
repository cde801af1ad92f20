package org.mattersarising.notifications;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates in {@code templates/mail}. Engines of their own, so that nothing of the pages' engine changes what a mail says. */
@Component
class MailTemplates {

    private final SpringTemplateEngine text;
    private final SpringTemplateEngine html;

    MailTemplates(MessageSource messages) {
        this.text = engine(messages, ".txt", TemplateMode.TEXT);
        this.html = engine(messages, ".html", TemplateMode.HTML);
    }

    String text(String template, Context context) {
        return text.process(template, context);
    }

    String html(String template, Context context) {
        return html.process(template, context);
    }

    private static SpringTemplateEngine engine(MessageSource messages, String suffix, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
