package org.mattersarising.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.mattersarising.people.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps its session cookie from one page to the next; {@link Shop} gives them out. */
public final class Browser {

    private static final String COOKIE = "matters-session";

    private final MockMvcTester mvc;
    private final SessionRepository<? extends Session> sessions;
    private String id;

    private Browser(MockMvcTester mvc, SessionRepository<? extends Session> sessions) {
        this.mvc = mvc;
        this.sessions = sessions;
    }

    /** Makes browsers, each with an empty jar of cookies. */
    @TestComponent
    public static class Shop {

        private final MockMvcTester mvc;
        private final SessionRepository<? extends Session> sessions;

        Shop(MockMvcTester mvc, SessionRepository<? extends Session> sessions) {
            this.mvc = mvc;
            this.sessions = sessions;
        }

        public Browser browser() {
            return new Browser(mvc, sessions);
        }

        /** One in which somebody with an account has signed in. */
        public Browser of(Person person) {
            Browser browser = browser();
            assertThat(browser.signIn(person.email(), ADirectory.PASSWORD)).hasStatus(302);
            assertThat(browser.session()).isNotNull();
            return browser;
        }
    }

    public MvcTestResult signIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    public MvcTestResult get(String uri) {
        return send(mvc.get().uri(uri));
    }

    /** Sends a form; fields as name, value, name, value. */
    public MvcTestResult post(String uri, String... fields) {
        MockMvcRequestBuilder request = mvc.post().uri(uri).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return send(request);
    }

    /** Sends what a test has made, with the cookie that is here, and keeps the one that comes back. */
    public MvcTestResult send(MockMvcRequestBuilder request) {
        if (id != null) {
            request.cookie(new Cookie(COOKIE, id));
        }
        MvcTestResult result = request.exchange();
        Cookie set = result.getResponse().getCookie(COOKIE);
        if (set != null) {
            id = set.getMaxAge() == 0 ? null : set.getValue();
        }
        return result;
    }

    /** The id of the session, or null where there is no cookie. */
    public String id() {
        return id;
    }

    /** The session as it is kept, or null where it has ended. */
    public Session session() {
        return id == null ? null : sessions.findById(id);
    }

    /** Puts something into the session behind its back. */
    public void put(String name, Object value) {
        putInto(session(), name, value);
    }

    /** Saves a session as a page does that began before. */
    @SuppressWarnings("unchecked")
    public void putInto(Session session, String name, Object value) {
        session.setAttribute(name, value);
        ((SessionRepository<Session>) sessions).save(session);
    }
}
