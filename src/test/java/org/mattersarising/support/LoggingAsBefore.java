package org.mattersarising.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** For tests that run a command here: it silences the log of the whole program, which in its own program harms nobody. */
public final class LoggingAsBefore implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }
}
