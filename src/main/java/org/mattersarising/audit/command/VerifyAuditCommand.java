package org.mattersarising.audit.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.audit.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code verify-audit [--kept SEAL] [SETTING…]}: goes along the chain of the audit trail in the database that the service's settings name.
 * Exit code 0 when it holds, 1 when it is broken or cannot be looked at, 2 for wrong usage.
 */
@Command(
        name = "verify-audit",
        description = "Checks that nothing in the audit trail was changed, removed or slipped in.",
        footer = {
            "",
            "It uses the database of the service's settings and only reads it.",
            "Exit code: 0 the chain holds, 1 it is broken or cannot be read, 2 wrong usage."
        })
public final class VerifyAuditCommand implements Callable<Integer> {

    @Option(
            names = "--kept",
            paramLabel = "SEAL",
            description = "A seal kept elsewhere, number:hash, which must still be in the chain.")
    private String copied;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Parameters(
            paramLabel = "SETTING",
            arity = "0..*",
            description = "Settings as the service takes them, such as spring.profiles.active=mysql.")
    private String[] settings = {};

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Seal kept = copied == null ? null : Seal.of(copied).orElse(null);
        if (copied != null && kept == null) {
            err.println("A seal is a number, a colon and 64 hexadecimal digits; copy the whole of it.");
            return 2;
        }
        // Named only here, so that the other commands do not load what reaches a database.
        return new TrailOfTheService(settings).check(kept).map(this::tell).orElseGet(() -> {
            err.println(
                    "The database cannot be reached, or is none of this service; an embedded one can only be looked at while"
                            + " the service is stopped.");
            return 1;
        });
    }

    private Integer tell(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d entries are sealed, %d are not yet.%n", verdict.sealed(), verdict.unsealed());
        out.printf("Last seal: %s%n", verdict.head());
        out.println(verdict.holds() ? "The chain holds." : "The chain is broken. " + verdict.broken());
        return verdict.holds() ? 0 : 1;
    }
}
