package org.mattersarising.partners;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One browser of a partner, with its cookie. */
class Browser {

    private final MockMvcTester mvc;
    private Cookie cookie = new Cookie("none", "none");

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String uri) {
        return kept(mvc.get().uri(uri).cookie(cookie).exchange());
    }

    MvcTestResult head(String uri) {
        return kept(mvc.method(HttpMethod.HEAD).uri(uri).cookie(cookie).exchange());
    }

    /** Sends a form; fields as name, value, name, value. */
    MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).cookie(cookie).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return kept(request.exchange());
    }

    MvcTestResult answer(String uri, String standing, String text, byte[] file) {
        return kept(mvc.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("files", "survey.txt", null, file))
                .param("standing", standing)
                .param("text", text)
                .cookie(cookie)
                .with(csrf())
                .exchange());
    }

    private MvcTestResult kept(MvcTestResult result) {
        Cookie given = result.getResponse().getCookie("matters-partner");
        if (given != null) {
            cookie = given;
        }
        return result;
    }
}
