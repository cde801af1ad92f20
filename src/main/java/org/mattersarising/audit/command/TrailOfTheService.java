package org.mattersarising.audit.command;

import java.util.Arrays;
import java.util.Optional;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.audit.Seal;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail in the database that the settings of the service name, reached without the service. */
class TrailOfTheService {

    private final String[] settings;

    TrailOfTheService(String[] settings) {
        this.settings = Arrays.stream(settings)
                .map(each -> each.startsWith("--") ? each : "--" + each)
                .toArray(String[]::new);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class TheDatabase {}

    /** What the check found; nothing where the database cannot be reached or has no trail. */
    Optional<Verdict> check(Seal kept) {
        try (ConfigurableApplicationContext database = new SpringApplicationBuilder(TheDatabase.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off", "spring.main.register-shutdown-hook=false")
                .run(settings)) {
            return Optional.of(new AuditCheck(database.getBean(JdbcClient.class)).check(kept));
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }
}
