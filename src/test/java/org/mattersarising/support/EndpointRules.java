package org.mattersarising.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rule that every handler says who may use it. */
public final class EndpointRules {

    /** Handlers of libraries, which cannot carry our annotation; their paths are guarded in the filter chain. */
    private static final Map<String, String> OF_LIBRARIES =
            Map.of("org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController", "Draws error pages.");

    private EndpointRules() {}

    /** Every handler of the context. */
    public static List<HandlerMethod> handlers(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .toList();
    }

    /** Handlers that do not say who may use them. */
    public static List<String> withoutRule(List<HandlerMethod> handlers) {
        return handlers.stream()
                .filter(handler -> !OF_LIBRARIES.containsKey(type(handler).getName()))
                .filter(handler -> rule(handler) == null)
                .map(HandlerMethod::toString)
                .sorted()
                .toList();
    }

    /** Handlers that everybody may use, as {@code Class.method}. */
    public static Set<String> openToAll(List<HandlerMethod> handlers) {
        return handlers.stream()
                .filter(handler ->
                        rule(handler) != null && rule(handler).replace(" ", "").contains("permitAll"))
                .map(handler -> type(handler).getSimpleName() + "."
                        + handler.getMethod().getName())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String rule(HandlerMethod handler) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        PreAuthorize ofClass = AnnotatedElementUtils.findMergedAnnotation(type(handler), PreAuthorize.class);
        return own != null ? own.value() : ofClass != null ? ofClass.value() : null;
    }

    private static Class<?> type(HandlerMethod handler) {
        return ClassUtils.getUserClass(handler.getBeanType());
    }
}
