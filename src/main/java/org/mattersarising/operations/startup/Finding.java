package org.mattersarising.operations.startup;

import java.util.List;
import java.util.stream.Collectors;
import org.mattersarising.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** @param sentence what is wrong and what to do about it; never holds a secret */
record Finding(String sentence, boolean stops) {

    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    static Finding stops(String sentence) {
        return new Finding(sentence, true);
    }

    static Finding told(String sentence) {
        return new Finding(sentence, false);
    }

    /** Writes to the log what need not stop the service. @throws Refused with all that must, a line each */
    static void settle(List<Finding> findings) {
        findings.stream().filter(finding -> !finding.stops()).forEach(finding -> LOG.warn(finding.sentence()));
        String stopping = findings.stream()
                .filter(Finding::stops)
                .map(Finding::sentence)
                .collect(Collectors.joining(System.lineSeparator()));
        if (!stopping.isEmpty()) {
            throw new Refused(stopping);
        }
    }
}
