package org.mattersarising.nodes;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser; their cookie goes to whichever node they ask, as behind a proxy. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf|_once|seen|known)\" value=\"([^\"]*)\"");

    private static final String BOUNDARY = "the-next-part";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    HttpResponse<String> get(Node node, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(node.address() + path))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a page and sends the form that is on it; fields as name, value, name, value. */
    HttpResponse<String> send(Node node, String page, String action, String... fields)
            throws IOException, InterruptedException {
        return post(node, action, filledIn(get(node, page).body(), fields));
    }

    HttpResponse<String> signIn(Node node, String email, String password) throws IOException, InterruptedException {
        return send(node, "/sign-in", "/sign-in", "email", email, "password", password);
    }

    /** Sends what {@link #filledIn} gave. */
    HttpResponse<String> post(Node node, String action, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(node.address() + action))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a page and sends the form that is on it, with a text file of so many bytes. */
    HttpResponse<String> sendFile(Node node, String page, String field, int bytes, String... fields)
            throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        values(get(node, page).body(), fields)
                .forEach((name, value) -> form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\n\r\n" + value + "\r\n"));
        form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"survey.txt\"\r\nContent-Type: text/plain\r\n\r\n");
        form.append("The wall stands.\n".repeat(bytes / 17)).append("\r\n--" + BOUNDARY + "--\r\n");
        return http.send(
                HttpRequest.newBuilder(URI.create(node.address() + page))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String filledIn(String page, String... fields) {
        return values(page, fields).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> values(String page, String... fields) {
        // The first form on a page may be the one that signs out; they carry the same tokens but for the once token.
        Matcher hidden = HIDDEN.matcher(page);
        Map<String, String> all = new LinkedHashMap<>();
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        for (int field = 0; field < fields.length; field += 2) {
            all.put(fields[field], fields[field + 1]);
        }
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
