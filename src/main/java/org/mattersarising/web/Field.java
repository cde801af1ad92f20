package org.mattersarising.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a form as a fragment draws it.
 *
 * @param id of the element that the error summary links to
 * @param name under which the browser sends it
 * @param value what the person typed, or the text of the bound value; empty, never null
 * @param values the values of a field that takes several
 * @param error one sentence, or null
 */
public record Field(String id, String name, String value, Set<String> values, String error) {

    public boolean hasError() {
        return error != null;
    }

    /** Whether a radio, checkbox or option with this value is the chosen one. */
    public boolean has(Object option) {
        return values.contains(String.valueOf(option));
    }

    /** The ids for {@code aria-describedby}, or null when nothing describes the field. */
    public String describedBy(Object hint, String... more) {
        Stream<String> own = Stream.of(hint == null ? "" : id + "-hint", hasError() ? id + "-error" : "");
        String ids = Stream.concat(own, Stream.of(more))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
