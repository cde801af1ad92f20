package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What holds of every form of the service, however it looks. */
@WholeService
class EveryFormTests {

    /** Sent by a script as often as it likes: it keeps what was typed, and keeping it twice is keeping it once. */
    private static final List<String> SENT_BY_SCRIPT = List.of("/documents/{number}/drafts");

    /** With all of its attributes, in which a "greater than" may stand. */
    private static final Pattern FORM = Pattern.compile("<form\\b(?:[^>\"]|\"[^\"]*\")*>");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void whatever_takes_a_form_takes_it_once() throws Exception {
        Map<String, Boolean> guarded = new TreeMap<>();
        for (var mapped : handlers.getHandlerMethods().keySet()) {
            if (mapped.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                for (String pattern : mapped.getPatternValues()) {
                    guarded.put(pattern, guarded(pattern));
                }
            }
        }
        guarded.forEach((pattern, once) -> System.out.println((once ? "once  " : "OPEN  ") + pattern));
        assertThat(guarded).hasSizeGreaterThan(30).doesNotContainValue(false);
        assertThat(guarded.keySet()).containsAll(SENT_BY_SCRIPT);
    }

    private boolean guarded(String pattern) throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1"));
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = handlers.getHandler(request);
        return chain != null && chain.getInterceptorList().stream().anyMatch(OnceInterceptor.class::isInstance);
    }

    /** Only {@code th:action} brings the token by which a second submission is known, and the one against forgery. */
    @Test
    void every_form_that_is_posted_carries_its_token() throws IOException {
        List<String> without = new ArrayList<>();
        int posted = 0;
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            Matcher forms = FORM.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (forms.find()) {
                if (forms.group().contains("th:replace=")) {
                    // Only a place for another that is looked at where it stands.
                    continue;
                }
                if (forms.group().contains("method=\"post\"")) {
                    posted++;
                    if (!forms.group().contains("th:action=")) {
                        without.add(template.getFilename() + ": " + forms.group());
                    }
                } else {
                    assertThat(forms.group()).as(template.getFilename()).contains("method=\"get\"");
                }
            }
        }
        assertThat(posted).isGreaterThan(30);
        assertThat(without).isEmpty();
    }
}
