package org.mattersarising.web;

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
     */
    record Notice(String label, String text, String href, String linkText) {}
}
