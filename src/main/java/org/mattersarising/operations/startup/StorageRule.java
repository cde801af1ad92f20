package org.mattersarising.operations.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** Where content is kept, before it is opened. */
class StorageRule {

    private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+)(;.*)?");
    /** What a page in work can hold beside the jobs. */
    private static final int SPARE = 4;

    private final Environment settings;
    private final boolean inEarnest;

    StorageRule(Environment settings, boolean inEarnest) {
        this.settings = settings;
        this.inEarnest = inEarnest;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        String url = settings.getProperty("spring.datasource.url", "");
        Matcher file = FILE.matcher(url);
        if (file.matches()) {
            folder(file.group(1), findings);
        }
        if (url.indexOf('?') != url.lastIndexOf('?')) {
            findings.add(
                    Finding.stops(
                            "MATTERS_MYSQL_URL may end with the name of the schema and no question mark, because"
                                    + " the service adds options of its own: take yours away, or set all of spring.datasource.url."));
        }
        int pool = settings.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, 24);
        int jobs = settings.getProperty("matters.workflow.job-threads", Integer.class, 3);
        if (pool < jobs + SPARE) {
            findings.add(Finding.stops("MATTERS_POOL is " + pool + " with " + jobs
                    + " job threads, so that pages would wait for jobs and jobs for pages: set it to "
                    + (jobs + SPARE) + " at least."));
        }
        return findings;
    }

    private void folder(String database, List<Finding> findings) {
        if (inEarnest) {
            findings.add(Finding.told("The embedded database serves one node and small installations: for more, use the"
                    + " profile \"mysql\"; back up the folder while the service is stopped, or use export."));
        }
        Path folder = null;
        try {
            folder = Path.of(database).toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "can-be-written", ".tmp"));
        } catch (IOException | InvalidPathException refused) {
            findings.add(Finding.stops("The folder " + (folder == null ? database : folder)
                    + " for the embedded database cannot be made or written to: give the service's account the right to,"
                    + " or name another with MATTERS_DATA."));
        }
    }
}
