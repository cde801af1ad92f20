package org.mattersarising.minutes.document;

/** Hears how far the reading of a document is; what it does must be quick. */
@FunctionalInterface
public interface ReadingProgress {

    /** For whoever does not ask. */
    ReadingProgress UNHEARD = (page, of) -> {};

    /**
     * A page was read. Only PDFs are read page by page; other kinds are read at once and say nothing.
     *
     * @param page how many are read now
     * @param of how many there are
     */
    void page(int page, int of);
}
