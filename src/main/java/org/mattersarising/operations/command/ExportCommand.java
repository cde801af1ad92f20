package org.mattersarising.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.mattersarising.operations.archive.Export;
import org.mattersarising.shared.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export [--body NAME] FILE [SETTING…]}: writes the whole content, or one body's, to an archive that must not be there yet. */
@Command(
        name = "export",
        description = "Writes everything the service keeps, or one body's business, to a ZIP file.",
        footer = {
            "",
            "It only reads. The file holds names, addresses, exempt business and, where it holds everything,",
            "the hashes of passwords: keep it like a backup.",
            "Exit code: 0 written, 1 not written or the audit trail is broken, 2 wrong usage."
        })
public final class ExportCommand extends DatabaseCommand {

    @Option(names = "--body", paramLabel = "NAME", description = "Only what belongs to the body of this name.")
    private String body;

    @Override
    int work(DataSource database, PrintWriter out) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new Refused("There is a file " + file + " already: name another, or take it away.");
        }
        Export.Written written = new Export(database, Clock.systemUTC()).to(file, body);
        out.printf(
                "%d rows of %d tables and %d files were written to %s.%n",
                written.rows(), written.tables(), written.files(), file);
        out.printf("Last seal of the audit trail: %s%n", written.trail().head());
        if (!written.trail().holds()) {
            out.println("The audit trail is broken. " + written.trail().broken());
        }
        return written.trail().holds() ? 0 : 1;
    }
}
