package org.mattersarising.web;

/**
 * A path that everybody may see without signing in. A feature declares it as a bean; its handler says
 * {@code @PreAuthorize("permitAll()")} too, so that the decision can be read where the page is.
 *
 * @param pattern path pattern, such as {@code /register/**}
 * @param reason why it needs no sign-in, in one sentence
 */
public record PublicPage(String pattern, String reason) {}
