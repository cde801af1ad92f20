package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

/** As when a meeting opens: two hundred people sign in at once, from behind one address. All get in, each as themselves, and nobody sees an error. */
@WholeService
class SignInBurstTests {

    private static final int PEOPLE = 200;
    private static final int AT_ONCE = 40;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    @Test
    void two_hundred_sign_in_at_once() throws Exception {
        clock.reset();
        List<Callable<String>> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Person person = directory.person("Asha");
            directory.account(person);
            names.add(person.name());
            all.add(() -> {
                Browser browser = browsers.browser();
                browser.get("/sign-in");
                int status = browser.signIn(person.email(), ADirectory.PASSWORD)
                        .getResponse()
                        .getStatus();
                String page = browser.get("/my/actions").getResponse().getContentAsString();
                return status == 302 && page.contains(person.name()) ? person.name() : person.name() + ": " + status;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<String> in = new ArrayList<>();
        try {
            for (Future<String> each : threads.invokeAll(all)) {
                in.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(in).isEqualTo(names);
    }
}
