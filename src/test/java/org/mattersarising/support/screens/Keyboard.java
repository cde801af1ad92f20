package org.mattersarising.support.screens;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;

/** Does everything with the keys alone, as somebody does who has no mouse. */
public final class Keyboard {

    private static final int MOST_TABS = 200;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Signs in on the page that asks for it. */
    public void signIn(Person person) {
        type("#email", person.email());
        type("#password", ADirectory.PASSWORD);
        press("main button[type=submit]");
    }

    /** Goes on with Tab until the keyboard is there. */
    public void tabTo(String selector) {
        Locator wanted = page.locator(selector).and(page.locator(":focus"));
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (wanted.count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("%d times Tab did not lead to %s on %s.", MOST_TABS, selector, page.url());
    }

    /** Goes to a link or button and presses Enter, which opens another page. */
    public void press(String selector) {
        tabTo(selector);
        key("Enter");
    }

    /** Presses a key that opens another page. */
    public void key(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    /** Presses keys that stay on the page. */
    public void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Goes to a field and types; what stood there is replaced. */
    public void type(String selector, String text) {
        tabTo(selector);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }
}
