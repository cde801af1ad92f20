package org.mattersarising.audit.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.audit.AuditTrail.Excerpt;
import org.mattersarising.audit.WhoIs;
import org.mattersarising.web.Spreadsheet;

/** The trail as rows of a file, read some hundred at a time and in the order in which it was written. */
class TrailFile implements Iterator<List<?>> {

    private static final int AT_ONCE = 500;

    private final AuditTrail trail;
    private final WhoIs directory;
    private final Excerpt excerpt;
    private final Deque<TrailLine> waiting = new ArrayDeque<>();
    private long last;

    private TrailFile(AuditTrail trail, WhoIs directory, Excerpt excerpt) {
        this.trail = trail;
        this.directory = directory;
        this.excerpt = excerpt;
    }

    static Spreadsheet of(AuditTrail trail, WhoIs directory, Excerpt excerpt) {
        return new Spreadsheet(
                "audit-trail",
                List.of("Entry", "Time (UTC)", "Who", "About", "What", "Why", "From"),
                new TrailFile(trail, directory, excerpt));
    }

    @Override
    public boolean hasNext() {
        if (waiting.isEmpty()) {
            List<AuditEntry> more = trail.next(excerpt, last, AT_ONCE);
            waiting.addAll(TrailLine.of(more, directory));
        }
        return !waiting.isEmpty();
    }

    @Override
    public List<?> next() {
        TrailLine line = waiting.remove();
        last = line.number();
        return List.of(
                line.number(), line.at().toString(), line.who(), line.about(), line.what(), line.why(), line.origin());
    }
}
