package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mattersarising.shared.Reference;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Puts the reference of the action or report that a page is about into each line of the log that is written on its way. */
public final class ReferenceInLog implements HandlerInterceptor {

    /** Under which name the log has it, whoever works on the action: a page, a step of its process, the sending of a mail. */
    public static final String KEY = "action";

    ReferenceInLog() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named) {
            named.values().stream()
                    .flatMap(value -> Reference.parse(String.valueOf(value)).stream())
                    .findFirst()
                    .ifPresent(reference -> MDC.put(KEY, reference.value()));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        MDC.remove(KEY);
    }
}
