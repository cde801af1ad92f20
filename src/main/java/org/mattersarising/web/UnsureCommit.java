package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes when a commit got no answer: then nobody knows whether it was done, and a page that says "not saved" might be wrong.
 */
@Component
class UnsureCommit implements TransactionExecutionListener {

    private static final String NOTED = UnsureCommit.class.getName();

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (failure != null && request != null) {
            request.setAttribute(NOTED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(NOTED) != null;
    }

    /** Whether a form came as far as its handler, so that something may have been saved although the session could not be. */
    static boolean isPossibleIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) != null;
    }
}
