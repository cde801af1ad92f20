package org.mattersarising.minutes;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportWatch {

    /** For whoever does not ask. */
    ImportWatch NOBODY = (step, done, of) -> {};

    /** What an import does, in this order. */
    enum Step {
        /** Takes the text off the pages. */
        READING,
        /** Finds what was resolved. */
        FINDING,
        /** Keeps what was found. */
        KEEPING
    }

    /**
     * @param done how many pages are read
     * @param of how many there are; 0 where it is not known, or the step has no pages
     */
    void at(Step step, int done, int of);
}
