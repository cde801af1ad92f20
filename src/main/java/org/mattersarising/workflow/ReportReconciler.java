package org.mattersarising.workflow;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the processes of reports in line with the work programme. A process that is started finds its way to where its report is. */
@Component
class ReportReconciler implements AlsoReconciled {

    private static final Logger LOG = LoggerFactory.getLogger(ReportReconciler.class);

    private final ReportTables tables;
    private final LiveReport process;
    private final ProgrammeEntries entries;
    private final TransactionTemplate transaction;

    ReportReconciler(
            ReportTables tables,
            LiveReport process,
            ProgrammeEntries entries,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.process = process;
        this.entries = entries;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void reconcile(ProcessReconciler.Result result) {
        tables.outOfPlace().forEach(key -> attempt(key, result.placed(), result, () -> place(new Reference(key))));
        tables.withoutEntry().forEach(key -> attempt(key, result.ended(), result, () -> end(key)));
    }

    private void attempt(String key, List<String> done, ProcessReconciler.Result result, BooleanSupplier work) {
        try {
            if (Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean()))) {
                done.add(key);
            }
        } catch (RuntimeException failed) {
            LOG.error("The process of {} could not be put right.", key, failed);
            result.failed().add(key + ": " + failed.getMessage());
        }
    }

    // Asked again with the entry held: somebody may have moved it, or another node placed it, since the check.
    private boolean place(Reference reference) {
        ProgrammeEntry entry = entries.hold(reference).orElseThrow();
        if (!entry.planned() || !tables.outOfPlace().contains(reference.value())) {
            return false;
        }
        process.end(reference.value(), "rebuilt");
        process.start(reference);
        return true;
    }

    private boolean end(String key) {
        boolean open = Reference.parse(key)
                .flatMap(entries::hold)
                .filter(entry -> entry.planned() && entry.promised())
                .isPresent();
        if (!open) {
            process.end(key, "nothing is promised");
        }
        return !open;
    }
}
