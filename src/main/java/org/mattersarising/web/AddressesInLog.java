package org.mattersarising.web;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps mail addresses out of the log. What libraries and mail servers say can hold one; in the structured log every text is gone through,
 * as {@code META-INF/spring.factories} says.
 */
public final class AddressesInLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    // Bounded, so that a long text without an @ costs no more than its length.
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

    /** A text with its mail addresses taken out. */
    public static String without(String text) {
        return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("(address)");
    }

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor((path, value) -> value instanceof String text ? without(text) : value);
    }
}
