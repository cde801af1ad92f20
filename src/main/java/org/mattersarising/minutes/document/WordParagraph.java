package org.mattersarising.minutes.document;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {

    final StringBuilder text = new StringBuilder();
    String style;
    int list = -1;
    int level = -1;
    int outline = -1;
    /** Its end was deleted while changes were tracked, so the next paragraph goes on in it. */
    boolean endDeleted;
}
