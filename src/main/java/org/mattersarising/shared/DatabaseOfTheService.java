package org.mattersarising.shared;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The database that the settings of the service name, reached by a command without the service. Nothing is written to the log. */
public final class DatabaseOfTheService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private DatabaseOfTheService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class TheDatabase {}

    /** @param settings as the service takes them, with or without the two dashes, such as {@code spring.profiles.active=mysql} */
    public static DatabaseOfTheService named(String... settings) {
        // Last, and as settings of the command line: the service's own files say otherwise about the log.
        String[] all = Stream.concat(
                        Arrays.stream(settings).map(each -> each.startsWith("--") ? each : "--" + each),
                        Stream.of("--logging.level.root=off"))
                .toArray(String[]::new);
        return new DatabaseOfTheService(new SpringApplicationBuilder(TheDatabase.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("spring.main.register-shutdown-hook=false")
                .run(all));
    }

    public DataSource source() {
        return context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
