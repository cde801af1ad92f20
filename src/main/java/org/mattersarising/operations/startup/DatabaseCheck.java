package org.mattersarising.operations.startup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mattersarising.shared.Causes;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks at the database before anybody uses it: that it answers, and that it keeps what it is given as it was given. */
@Component
class DatabaseCheck implements BeanPostProcessor, EnvironmentAware {

    private static final int IN_USE = 90020;

    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            Finding.settle(findings(source));
        }
        return bean;
    }

    private List<Finding> findings(DataSource source) {
        String url = settings.getProperty("spring.datasource.url", "");
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            if (about.getDatabaseProductName().equals("H2")) {
                return LaterRelease.findings(connection);
            }
            List<Finding> tooOld = MySqlVersion.findings(about.getDatabaseProductVersion());
            if (!tooOld.isEmpty()) {
                return tooOld;
            }
            List<Finding> findings =
                    new ArrayList<>(MySqlSettings.of(connection).findings(largestUpload()));
            findings.addAll(LaterRelease.findings(connection));
            return findings;
        } catch (SQLException refused) {
            throw new Refused(sentence(url, refused));
        }
    }

    private DataSize largestUpload() {
        return DataSize.parse(settings.getProperty("spring.servlet.multipart.max-request-size", "26MB"));
    }

    static String sentence(String url, SQLException refused) {
        SQLException cause = deepest(refused);
        String where = url.replaceAll("[?;].*", "");
        if (cause.getErrorCode() == IN_USE) {
            return "The embedded database " + where + " is open in another program: stop that one first, or give this"
                    + " service another folder with MATTERS_DATA.";
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return "The database " + where + " cannot be used (" + said + "): see that it runs, that it can be reached from"
                + " here, and that MATTERS_MYSQL_URL, MATTERS_MYSQL_USER and MATTERS_MYSQL_PASSWORD are right.";
    }

    private static SQLException deepest(SQLException failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce(failure, (higher, deeper) -> deeper);
    }
}
