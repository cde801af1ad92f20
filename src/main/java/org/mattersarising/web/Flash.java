package org.mattersarising.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Messages shown once, on the page after a redirect.
 *
 * <pre>{@code
 * Flash.success(redirect, "people.flash.saved", person.name());
 * return "redirect:/people";
 * }</pre>
 */
public final class Flash {

    static final String ATTRIBUTE = "flash";

    private Flash() {}

    /** What kind of message it is; decides the heading and the colour, and whether it is announced at once. */
    public enum Kind {
        SUCCESS,
        INFO,
        ERROR
    }

    /** One message: its kind, the key of its text and what the text mentions. */
    public record Message(Kind kind, String key, List<Serializable> arguments) implements Serializable {

        public boolean isAlert() {
            return kind != Kind.INFO;
        }
    }

    /** Says that what the person asked for was done. */
    public static void success(RedirectAttributes redirect, String key, Object... arguments) {
        add(redirect, Kind.SUCCESS, key, arguments);
    }

    /** Says something worth knowing that needs nothing done. */
    public static void info(RedirectAttributes redirect, String key, Object... arguments) {
        add(redirect, Kind.INFO, key, arguments);
    }

    /** Says that it was not done, why, and what to do. */
    public static void error(RedirectAttributes redirect, String key, Object... arguments) {
        add(redirect, Kind.ERROR, key, arguments);
    }

    private static void add(RedirectAttributes redirect, Kind kind, String key, Object... arguments) {
        List<Message> messages = new ArrayList<>();
        if (redirect.getFlashAttributes().get(ATTRIBUTE) instanceof List<?> before) {
            before.forEach(message -> messages.add((Message) message));
        }
        messages.add(
                new Message(kind, key, Arrays.stream(arguments).map(Flash::kept).toList()));
        redirect.addFlashAttribute(ATTRIBUTE, List.copyOf(messages));
    }

    /** Numbers stay numbers, so that a message can choose its words by them; all else is text, for the session may be written to disk. */
    private static Serializable kept(Object argument) {
        return argument instanceof Number number ? number : String.valueOf(argument);
    }
}
