package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Refuses model attributes that are called like an optional parameter of a fragment: every fragment of the page would
 * take them for its own.
 */
final class ReservedNames implements HandlerInterceptor {

    static final Set<String> NAMES = Set.of(
            "back",
            "backText",
            "captionSize",
            "change",
            "colour",
            "content",
            "crumbs",
            "empty",
            "heading",
            "hint",
            "href",
            "inline",
            "inputmode",
            "kind",
            "labelSize",
            "maxlength",
            "name",
            "prefix",
            "reveal",
            "revealFor",
            "lines",
            "small",
            "suffix",
            "type",
            "value",
            "width");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView view) {
        boolean redirects =
                view != null && view.getViewName() != null && view.getViewName().startsWith("redirect:");
        if (view == null || redirects) {
            return;
        }
        Set<String> taken = new TreeSet<>(view.getModel().keySet());
        taken.retainAll(NAMES);
        if (!taken.isEmpty()) {
            throw new IllegalStateException("Model attributes " + taken + " of " + handler
                    + " are parameter names of the fragments in templates/govuk; give them other names.");
        }
    }
}
