package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClockConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Whatever is too large gets one whole sentence from the real server, and neither its own page nor a stack trace. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class})
class OversizedRequestTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String TOO_LARGE = "is larger than this service takes, so nothing of the form was saved.";
    private static final String TOO_LONG = "is not what this page takes, or is too long.";

    private static final String PART = "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_text_of_three_megabytes_is_too_large() throws Exception {
        String form = "_csrf=" + token() + "&email=" + "x".repeat(3_000_000);

        assertSays(post("application/x-www-form-urlencoded", form), 413, TOO_LARGE);
    }

    @Test
    void ten_thousand_fields_are_refused() throws Exception {
        String form = "_csrf=" + token() + "&"
                + IntStream.range(0, 10_000)
                        .mapToObj(field -> "field" + field + "=x")
                        .collect(Collectors.joining("&"));

        assertSays(post("application/x-www-form-urlencoded", form), 400, TOO_LONG);
    }

    @Test
    void a_file_of_thirty_megabytes_is_too_large() throws Exception {
        String form = PART.formatted("_csrf", token())
                + PART.formatted("files\"; filename=\"survey.txt", "x".repeat(30 << 20)) + "--part--\r\n";

        assertSays(post("multipart/form-data; boundary=part", form), 413, TOO_LARGE);
    }

    @Test
    void three_thousand_parts_are_too_large() throws Exception {
        String form = PART.formatted("_csrf", token())
                + IntStream.range(0, 3_000)
                        .mapToObj(field -> PART.formatted("field" + field, "x"))
                        .collect(Collectors.joining())
                + "--part--\r\n";

        assertSays(post("multipart/form-data; boundary=part", form), 413, TOO_LARGE);
    }

    @Test
    void an_address_and_headers_that_are_too_long_are_refused_before_any_page() throws Exception {
        assertSays(send(asked("/sign-in?" + "q".repeat(40_000))), 400, TOO_LONG);
        assertSays(send(asked("/sign-in").header("X-Own", "h".repeat(64_000))), 400, TOO_LONG);
    }

    private static void assertSays(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence).contains("govuk-heading-l").doesNotContain("Exception", "Tomcat");
    }

    private String token() throws Exception {
        directory.account(directory.person("Asha"));
        Matcher token = TOKEN.matcher(send(asked("/sign-in")).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> post(String type, String form) throws IOException, InterruptedException {
        return send(asked("/sign-in").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
