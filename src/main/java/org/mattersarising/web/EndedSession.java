package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What comes after the session ended: a page asks for a sign-in again, and a form that held words is answered with these words, so that
 * they can be put into the form again.
 *
 * <p>Words come back to a page of this service alone, as the browser says in {@code Sec-Fetch-Site} (W3C Fetch Metadata), since anybody
 * else could have them shown here in our name. Where a browser does not say it, a sign-in is asked for.
 */
public final class EndedSession {

    /** The request attribute with what was typed. */
    static final String TYPED = "typedWords";

    /** The request attribute with the address of the form. */
    static final String FORM = "formAddress";

    private static final int MOST_FIELDS = 100;
    private static final int LIKE_WORDS = 12;

    private EndedSession() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> typed = isFromOurPage(request) ? typed(request) : List.of();
        if (typed.isEmpty()) {
            response.sendRedirect(request.getContextPath() + SignInController.PATH + "?ended");
            return;
        }
        request.setAttribute(TYPED, typed);
        request.setAttribute(FORM, ErrorPages.path(request));
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static boolean isFromOurPage(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !isOurs(field))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(EndedSession::isWords)
                .distinct()
                .limit(MOST_FIELDS)
                .toList();
    }

    /** Tokens, and what must not stand on a page. */
    private static boolean isOurs(Map.Entry<String, String[]> field) {
        return field.getKey().startsWith("_")
                || field.getKey().toLowerCase(Locale.ROOT).contains("password");
    }

    /** What was chosen is chosen again in a moment; what was written is not. */
    private static boolean isWords(String value) {
        String words = value.strip();
        return words.chars().anyMatch(Character::isWhitespace) || words.length() >= LIKE_WORDS;
    }
}
