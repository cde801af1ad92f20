package org.mattersarising.support.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Words about a page in the browser. */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final Locator.WaitForOptions ONCE_SCRIPTS_RAN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(5_000);

    private PageAssert(Page page) {
        super(page, PageAssert.class);
    }

    public static PageAssert assertThat(Page page) {
        return new PageAssert(page);
    }

    /** Axe finds nothing against WCAG 2.2 AA or its own best practices; each finding is told with rule and element. */
    public PageAssert hasNoAccessibilityViolations() {
        // No page of ours holds a frame of another origin, for which alone axe would open a second window each time.
        AxeResults results =
                new AxeBuilder(actual).withTags(RULES).setLegacyMode(true).analyze();
        if (results.getPasses().isEmpty()) {
            failWithMessage("Axe looked at nothing on %s; the check would pass on any page.", actual.url());
        }
        String findings = results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + "\n    " + node.getHtml()))
                .collect(Collectors.joining("\n  "));
        if (!findings.isEmpty()) {
            failWithMessage("Axe finds on %s:%n  %s", actual.url(), findings);
        }
        return this;
    }

    /** At 320 pixels, which is also 1280 at 400 %, nothing has to be scrolled sideways. */
    public PageAssert fitsNarrowScreen() {
        int width = actual.viewportSize().width;
        int height = actual.viewportSize().height;
        actual.setViewportSize(Browsing.NARROW, height);
        Object tooWide = actual.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > 321 && getComputedStyle(e).position !== 'absolute')"
                + ".slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join('\\n')");
        int needed = (int) actual.evaluate("() => document.scrollingElement.scrollWidth");
        actual.setViewportSize(width, height);
        if (needed > Browsing.NARROW) {
            failWithMessage(
                    "%s needs %d pixels and has to be scrolled sideways at 320. Too wide:%n%s",
                    actual.url(), needed, tooWide);
        }
        return this;
    }

    /** The keyboard is, or soon comes, on the element that the selector names: scripts move it after the page has loaded. */
    public PageAssert hasFocusOn(String selector) {
        try {
            actual.locator(selector).and(actual.locator(":focus")).waitFor(ONCE_SCRIPTS_RAN);
        } catch (TimeoutError never) {
            Object where = actual.evaluate("() => document.activeElement?.outerHTML?.slice(0, 200)");
            failWithMessage("Expected focus on %s of %s but it is on%n%s", selector, actual.url(), where);
        }
        return this;
    }
}
