package org.mattersarising.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page of a heading and a sentence without the frame of all others, for where nothing can be asked of the session or the form. */
@Component
class BarePage {

    static final String TYPE = "text/html;charset=UTF-8";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" class="govuk-template">
            <head><meta charset="utf-8"><title>%1$s</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="%3$s"></head>
            <body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper">
            <h1 class="govuk-heading-l">%1$s</h1><p class="govuk-body">%2$s</p>
            </main></div></body>
            </html>
            """;

    private final MessageSource messages;
    private final Assets assets;

    BarePage(MessageSource messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    /** As HTML, with the title of the status. */
    String of(HttpStatus status, String sentence) {
        return PAGE.formatted(
                text("error." + status.value() + ".title"), text(sentence), assets.url("govuk/govuk-frontend.min.css"));
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, Locale.UK));
    }
}
