package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts a once token into every form that carries a CSRF token, that is, every {@code th:action} with method post. */
@Component
class OnceTokens implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor csrf && !(bean instanceof WithToken)
                ? new WithToken(csrf)
                : bean;
    }

    private record WithToken(RequestDataValueProcessor csrf) implements RequestDataValueProcessor {

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = csrf.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty()) {
                return fields;
            }
            Map<String, String> both = new LinkedHashMap<>(fields);
            both.put(OnceToken.PARAMETER, UUID.randomUUID().toString());
            return both;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return csrf.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return csrf.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return csrf.processUrl(request, url);
        }
    }
}
