package org.mattersarising.demo;

import static org.mattersarising.support.browser.PageAssert.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.browser.Screenshots;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * Follows every link that each person of the demonstration finds, so that no page is left out of the checks because nobody wrote one for it.
 * Of pages that differ by a number only, one is looked at.
 */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
class EveryPageBrowserTests {

    private static final int OF_EACH_MAKE = 1;
    private static final int LARGEST = 100_000;
    private static final Pattern NUMBERS = Pattern.compile("[A-Z]{2,4}-\\d{4}-\\d+|\\d+");
    private static final Pattern NARROWER = Pattern.compile("&\\w+=\\d+");
    private static final Pattern NO_PAGE = Pattern.compile(
            ".*(\\.csv|\\.json|\\.docx|\\.pdf|\\.ics|\\.xlsx|/file|/text|/evidence/\\d+|/template)(\\?.*)?|/assets/.*|/actuator/.*");

    /** A page looks the same whichever database is behind it; that it opens is tried on both. */
    private static final boolean ON_THE_EMBEDDED_DATABASE = !MySqlServer.isForAllTests();

    /** What one person's run has looked at, the next need not, where it is the same for all. */
    private static final Set<String> LOOKED_AT = new TreeSet<>();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clerk, nerys.hollins@wexmere.example.org",
        "chair, adaeze.thornbury@members.wexmere.example.org",
        "officer, tobias.wrenfield@wexmere.example.org",
        "administrator, teodora.finchley@wexmere.example.org"
    })
    void each_page_opens_is_accessible_fits_and_is_light(String who, String email, Browsing browsing) {
        Page page = browsing.open();
        page.navigate(at("/sign-in"));
        page.fill("#email", email);
        page.fill("#password", "matters");
        page.click("main button[type=submit]");

        SoftAssertions all = new SoftAssertions();
        Map<String, Integer> seen = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (seen.merge(make(path), 1, Integer::sum) > OF_EACH_MAKE) {
                continue;
            }
            all.check(() -> open(page, path));
            if (ON_THE_EMBEDDED_DATABASE && LOOKED_AT.add(isOwn(path) ? who + make(path) : make(path))) {
                all.check(() -> look(page, path, who + "-" + seen.size()));
            }
            for (String link : links(page)) {
                if (!NO_PAGE.matcher(link).matches() && known.add(link)) {
                    next.addLast(link);
                }
            }
        }
        all.assertAll();
        Assertions.assertThat(seen).as("pages found").hasSizeGreaterThan(8);
        Assertions.assertThat(browsing.complaints())
                .as("what the browser complains about")
                .isEmpty();
        Assertions.assertThat(browsing.requests())
                .as("requests to other hosts")
                .allMatch(address -> address.startsWith(at("/")));
    }

    private void open(Page page, String path) {
        Response answer = page.navigate(at(path));
        Assertions.assertThat(answer.status()).as(path).isEqualTo(200);
        Assertions.assertThat(answer.request().sizes().responseBodySize)
                .as("bytes on the way for %s", path)
                .isLessThan(LARGEST);
    }

    private void look(Page page, String path, String picture) {
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        Screenshots.take(page, "every-page/" + picture);
    }

    @SuppressWarnings("unchecked")
    private List<String> links(Page page) {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))"
                + ".filter(u => u.origin === location.origin).map(u => u.pathname + u.search)");
    }

    /** An action, a report and a person's own pages offer each person other things to do. */
    private static boolean isOwn(String path) {
        return path.startsWith("/actions/") || path.startsWith("/my/") || path.startsWith("/agenda/entries/");
    }

    /**
     * The path without what differs between pages of one make: a filter's value is part of the make, its number is not, and neither is a number
     * that narrows a filter further.
     */
    private static String make(String path) {
        return NUMBERS.matcher(NARROWER.matcher(path).replaceAll("")).replaceAll("n");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
