package org.mattersarising;

import org.mattersarising.shared.Refused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the service did not start, where the service itself refused to. */
class RefusedStart extends AbstractFailureAnalyzer<Refused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refused refusal) {
        return new FailureAnalysis(refusal.getMessage(), null, failure);
    }
}
