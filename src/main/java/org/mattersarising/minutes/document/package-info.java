/**
 * Turns the bytes of a pack into plain text. A library without Spring, without a database and without the grammar of
 * minutes: it knows files, pages, tables and lists, not resolutions.
 *
 * <p><b>Words.</b> A <em>source text</em> is what the rest of the product reads and points into: every span counts
 * characters (UTF-16 units, as Java does) of it. A <em>line</em> ends with {@code \n}. A <em>row</em> is a table row,
 * written as one line whose <em>cells</em> are separated by tabs; a cell never holds a tab or a line end.
 * <em>Furniture</em> is what a page repeats: running headers, footers, page numbers. An <em>action column</em> is a
 * narrow column at the right of flowing text that says who acts; its entry stands after a tab at the end of the
 * paragraph it stands beside.
 *
 * <p><b>What stays and what changes.</b> A text or Markdown file stays as it stands, but for three things, none of which
 * an eye can see: a byte order mark at the start is dropped; every line end (CR LF, CR, form feed, vertical tab, NEL,
 * U+2028, U+2029) becomes one {@code \n}; any other control character becomes one space. Out of HTML, Word and PDF comes
 * text laid out anew: one line per paragraph, one line per row, list numbers written out.
 *
 * <p><b>Where.</b> {@link org.mattersarising.minutes.document.DocumentReader} reads in the program that asks, as commands do;
 * {@link org.mattersarising.minutes.document.SeparateReader} has what unpacks read in a process of its own, as the service does.
 *
 * <p><b>Bad input.</b> {@link org.mattersarising.minutes.document.DocumentReader} either gives a source text or throws
 * {@link org.mattersarising.minutes.document.UnreadableDocument} with one whole sentence that says what to do.
 */
package org.mattersarising.minutes.document;
