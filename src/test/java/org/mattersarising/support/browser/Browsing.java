package org.mattersarising.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What one test does in the browser: opens windows, each with cookies of its own, and remembers what the browser
 * complained about.
 */
public final class Browsing implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private static final double MILLISECONDS_TO_WAIT = 15_000;

    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Browsing(Browser browser) {
        this.browser = browser;
    }

    /** A new window, 1280 pixels wide, British English. */
    public Page open() {
        return context().newPage();
    }

    /**
     * The same as somebody sees it whose browser got no script, or one too old for them.
     *
     * <p>Scripts are kept from arriving rather than switched off: the accessibility check is itself a script, and would
     * wait for ever.
     */
    public Page openWithoutJavaScript() {
        BrowserContext context = context();
        context.addInitScript("delete HTMLScriptElement.prototype.noModule");
        context.route("**/*", route -> {
            if ("script".equals(route.request().resourceType())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        return context.newPage();
    }

    /** What the browser wrote to its console as an error: refused by the content policy, not found, thrown. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The address of every request made. */
    public List<String> requests() {
        return List.copyOf(asked);
    }

    private BrowserContext context() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(MILLISECONDS_TO_WAIT);
        open.add(context);
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> asked.add(request.url()));
        return context;
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
