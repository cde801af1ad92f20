package org.mattersarising.operations.metrics;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever brings the token as {@code Authorization: Bearer …}. Where none is set, there is nothing to be seen. */
class MetricsToken extends OncePerRequestFilter {

    private final byte[] expected;

    MetricsToken(String token) {
        this.expected = token.isEmpty() ? null : ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String brought = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (expected == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (brought == null || !MessageDigest.isEqual(expected, brought.getBytes(StandardCharsets.UTF_8))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
