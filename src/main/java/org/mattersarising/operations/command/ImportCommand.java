package org.mattersarising.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mattersarising.operations.archive.Import;
import org.mattersarising.shared.Refused;
import picocli.CommandLine.Command;

/** {@code import FILE [SETTING…]}: brings an archive of everything into an empty database. */
@Command(
        name = "import",
        description = "Brings what export wrote into an empty database.",
        footer = {
            "",
            "All of it is brought in, or nothing. The processes that follow the actions are made by the service at",
            "its next start; start it with MATTERS_MAIL_DISPATCH=false until you have looked at what waits to be sent.",
            "Exit code: 0 brought in and the audit trail holds, 1 not, 2 wrong usage."
        })
public final class ImportCommand extends DatabaseCommand {

    @Override
    int work(DataSource database, PrintWriter out) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        Import.Brought brought = new Import(database).from(file);
        out.printf(
                "%d rows and %d files were brought in, as many as the archive says.%n",
                brought.rows(), brought.files());
        out.printf("Last seal of the audit trail: %s%n", brought.trail().head());
        out.println(
                brought.trail().holds()
                        ? "The audit trail holds."
                        : "The audit trail is broken. " + brought.trail().broken());
        return brought.trail().holds() ? 0 : 1;
    }
}
