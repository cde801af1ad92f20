package org.mattersarising.support.screens;

import static org.mattersarising.support.browser.Steps.good;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;

/** Somebody in a window of the browser. */
public final class Visitor {

    private final Page page;
    private final String address;

    private Visitor(Page page, int port) {
        this.page = page;
        this.address = "http://localhost:" + port;
    }

    /** Somebody who has an account, and signs in in a window. */
    public static Visitor signedIn(Page page, int port, Person person) {
        Visitor visitor = new Visitor(page, port);
        visitor.open("/my/actions");
        page.fill("#email", person.email());
        page.fill("#password", ADirectory.PASSWORD);
        page.click("main button[type=submit]");
        return visitor;
    }

    /** Somebody who follows a link before having signed in, and has only a keyboard. */
    public static Visitor with(Page page, int port, String link) {
        Visitor visitor = new Visitor(page, port);
        visitor.open(link);
        return visitor;
    }

    public Page page() {
        return page;
    }

    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    public void open(String path) {
        page.navigate(at(path));
    }

    public String at(String path) {
        return address + path;
    }

    /** Looks at pages, by what each is called: accessible, no wider than the screen, and kept as pictures. */
    public void look(Map<String, String> pages) {
        pages.forEach((called, path) -> {
            open(path);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            good(page, called);
        });
    }
}
