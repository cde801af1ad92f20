package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mattersarising.shared.Sha256;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Lets a form that is sent twice take effect once: whoever comes second, while the first is at work or after it, is
 * shown where the first was led.
 *
 * <p>What counts as the same is the once token of the form together with all that was typed, so that a form brought back
 * with the back button and changed is a new one. Only a redirect counts as an effect; a form shown again with errors may
 * be sent again.
 */
final class OnceInterceptor implements HandlerInterceptor {

    private static final String KEY = OnceInterceptor.class.getName() + ".key";
    private static final int LONGEST_TOKEN = 64;

    private final SentForms sent;

    OnceInterceptor(SentForms sent) {
        this.sent = sent;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String token = request.getParameter(OnceToken.PARAMETER);
        if (!"POST".equals(request.getMethod()) || token == null || token.length() > LONGEST_TOKEN) {
            return true;
        }
        String key = Sha256.hex(request.getSession().getId() + request.getRequestURI() + typed(request));
        Optional<String> before = sent.claim(key);
        if (before.isEmpty()) {
            request.setAttribute(KEY, key);
            return true;
        }
        keepFlash(before.get(), request, response);
        response.sendRedirect(before.get());
        return false;
    }

    /** A flash for the page at this very address was taken out of the session when this request came in. */
    private static void keepFlash(String location, HttpServletRequest request, HttpServletResponse response) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null) {
            RequestContextUtils.getOutputFlashMap(request).putAll(flash);
            RequestContextUtils.saveOutputFlashMap(location, request, response);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!(request.getAttribute(KEY) instanceof String key)) {
            return;
        }
        boolean redirected = failure == null && response.getStatus() / 100 == 3;
        sent.done(key, redirected ? response.getHeader("Location") : null);
    }

    private static String typed(HttpServletRequest request) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!"_csrf".equals(name)) {
                all.append('\n').append(name).append('=').append(Arrays.toString(values));
            }
        });
        return all.toString();
    }
}
