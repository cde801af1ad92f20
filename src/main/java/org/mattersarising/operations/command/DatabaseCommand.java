package org.mattersarising.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.mattersarising.shared.DatabaseOfTheService;
import org.mattersarising.shared.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What works on a file and on the database of the service's settings. */
abstract class DatabaseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The archive, a ZIP file.")
    Path file;

    @Parameters(
            index = "1..*",
            paramLabel = "SETTING",
            description = "Settings as the service takes them, such as spring.profiles.active=mysql.")
    private String[] settings = {};

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    /** @return the exit code */
    abstract int work(DataSource database, PrintWriter out) throws IOException, SQLException;

    @Override
    public Integer call() {
        try (DatabaseOfTheService database = DatabaseOfTheService.named(settings)) {
            return work(database.source(), spec.commandLine().getOut());
        } catch (Refused refused) {
            return fails(refused.getMessage());
        } catch (IOException unusable) {
            return fails("The file " + file + " cannot be read or written (" + unusable.getMessage()
                    + "): see that it is there, that there is space, and that you may use it.");
        } catch (SQLException | DataAccessException | org.flywaydb.core.api.FlywayException away) {
            return fails("The database cannot be reached, or is none of this service (" + said(away)
                    + "); an embedded one can only be used while the service is stopped.");
        }
    }

    private static String said(Exception away) {
        Throwable cause =
                away instanceof CannotGetJdbcConnectionException && away.getCause() != null ? away.getCause() : away;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }

    private int fails(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 1;
    }
}
