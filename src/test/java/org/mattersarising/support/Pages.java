package org.mattersarising.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.mattersarising.people.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages and sends forms as somebody of {@link ADirectory}. */
@TestComponent
public class Pages {

    private final MockMvcTester mvc;
    private final ADirectory directory;

    Pages(MockMvcTester mvc, ADirectory directory) {
        this.mvc = mvc;
        this.directory = directory;
    }

    public MvcTestResult get(Person reader, String uri) {
        return mvc.get().uri(uri).with(directory.as(reader)).exchange();
    }

    /** The text of a page that must open. */
    public String page(Person reader, String uri) {
        MvcTestResult result = get(reader, uri);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    /** Sends a form; fields as name, value, name, value. */
    public MvcTestResult post(Person sender, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf()).with(directory.as(sender));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
