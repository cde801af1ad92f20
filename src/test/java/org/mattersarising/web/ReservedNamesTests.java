package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.ModelAndView;

class ReservedNamesTests {

    private final ReservedNames rule = new ReservedNames();

    @Test
    void a_model_attribute_called_like_a_parameter_of_a_fragment_is_refused() {
        ModelAndView page =
                new ModelAndView("people/list").addObject("hint", "x").addObject("people", "y");
        assertThatThrownBy(() -> rule.postHandle(null, null, "PeopleController", page))
                .hasMessageContaining("[hint]")
                .hasMessageContaining("PeopleController");
    }

    @Test
    void other_names_and_redirects_are_not() {
        assertThatCode(() -> rule.postHandle(null, null, "x", new ModelAndView("people/list").addObject("people", "y")))
                .doesNotThrowAnyException();
        assertThatCode(() -> rule.postHandle(null, null, "x", new ModelAndView("redirect:/x").addObject("name", "y")))
                .doesNotThrowAnyException();
    }

    /** Without it browsers lay the page out by the rules of the last century. */
    @Test
    void every_page_begins_with_the_doctype() throws IOException {
        Resource[] pages = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
        assertThat(Arrays.stream(pages)
                        .filter(page -> text(page).contains("th:replace=\"~{govuk/layout :: page(")
                                && !page.getFilename().equals("layout.html")))
                .hasSizeGreaterThan(8)
                .allMatch(page -> text(page).startsWith("<!DOCTYPE html>"));
    }

    private static String text(Resource page) {
        try {
            return page.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
