package org.mattersarising.web;

/**
 * A link in a breadcrumb trail, a section menu or a row of filters.
 *
 * @param text what the person reads
 * @param href where it leads, within this service
 * @param current whether it is the page, section or filter being looked at
 * @param count shown behind the text, or null
 */
public record Link(String text, String href, boolean current, Long count) {

    public Link(String text, String href) {
        this(text, href, false, null);
    }

    public Link(String text, String href, boolean current) {
        this(text, href, current, null);
    }
}
