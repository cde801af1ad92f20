package org.mattersarising.web;

import java.util.List;
import java.util.Optional;

/** Says one thing above every page, such as what day the demonstration takes it to be. Declared as a bean. */
public interface NoticeBar {

    /** What to say on this request; empty to say nothing. */
    Optional<Notice> notice();

    /**
     * @param label one word, in a tag
     * @param text one sentence
     * @param href where something can be done about it, or null
     * @param linkText text of that link
     * @param buttons what can be done about it at once, each by sending a form
     */
    record Notice(String label, String text, String href, String linkText, List<Button> buttons) {

        public Notice(String label, String text, String href, String linkText) {
            this(label, text, href, linkText, List.of());
        }
    }

    /**
     * @param text what the button does, as it is to be read aloud: "7 days on"
     * @param action path to which it is sent
     * @param name of the one value that is sent
     */
    record Button(String text, String action, String name, String value) {}
}
