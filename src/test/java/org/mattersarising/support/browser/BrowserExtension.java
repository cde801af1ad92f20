package org.mattersarising.support.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its {@link Browsing} and keeps one browser for the whole run. */
final class BrowserExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);
    private static final String REQUIRED = "MATTERS_REQUIRE_BROWSER";

    static Path chromium() {
        return Path.of(System.getenv().getOrDefault("MATTERS_CHROMIUM", "/usr/bin/chromium"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Path chromium = chromium();
        if (Files.isExecutable(chromium)) {
            return ConditionEvaluationResult.enabled("There is a browser.");
        }
        String sentence = "There is no browser at " + chromium
                + ". Install Chromium or say where it is in MATTERS_CHROMIUM; until then browser tests do not run.";
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(sentence);
        }
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + sentence);
        return ConditionEvaluationResult.disabled(sentence);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SharedBrowser shared = context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(chromium()), SharedBrowser.class);
        // Closed with the store of the test, and with it everything that the test opened.
        return context.getStore(SPACE)
                .computeIfAbsent(Browsing.class, key -> new Browsing(shared.browser()), Browsing.class);
    }
}
