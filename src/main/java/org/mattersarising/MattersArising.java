package org.mattersarising;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs one command such as {@code read} without it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MattersArising {

    public static void main(String[] args) {
        if (Commands.areNamedBy(args)) {
            System.exit(Commands.run(args));
        }
        // Instants are stored and compared in UTC; civil dates are Europe/London and come from the Clock bean.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(MattersArising.class, args);
    }
}
