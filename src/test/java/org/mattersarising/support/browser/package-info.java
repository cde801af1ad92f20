/**
 * A real browser for tests: one for all of them, a fresh profile for each.
 *
 * <p>Chromium is taken from {@code /usr/bin/chromium}, or from where {@code MATTERS_CHROMIUM} says. Without it these tests
 * are skipped and say so; with {@code MATTERS_REQUIRE_BROWSER=true} they fail instead.
 */
package org.mattersarising.support.browser;
