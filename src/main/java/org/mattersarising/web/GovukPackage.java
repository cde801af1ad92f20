package org.mattersarising.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** What is taken from the GOV.UK Frontend package, whatever version of it is on the class path. */
final class GovukPackage {

    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final String folder;
    private final String supportScript;

    GovukPackage() {
        Properties properties = new Properties();
        try (InputStream in = new ClassPathResource("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")
                .getInputStream()) {
            properties.load(in);
        } catch (IOException missing) {
            throw new UncheckedIOException("GOV.UK Frontend is not on the class path; add its webjar.", missing);
        }
        folder = "META-INF/resources/webjars/govuk-frontend/" + properties.getProperty("version") + "/dist/govuk/";
        supportScript = firstScript(text("template.njk"));
    }

    /** Folder of the compiled files, as a location for resource handlers. */
    String location() {
        return "classpath:/" + folder;
    }

    Resource file(String name) {
        return new ClassPathResource(folder + name);
    }

    /** The one inline script of the page template: it marks the body as able to run the components. */
    String supportScript() {
        return supportScript;
    }

    /** The source expression that lets exactly that script run, {@code 'sha256-…'}. */
    String supportScriptHash() {
        return "'sha256-" + Digests.sha256(supportScript) + "'";
    }

    static String firstScript(String template) {
        Matcher script = SCRIPT.matcher(template);
        if (!script.find()) {
            throw new IllegalStateException(
                    "GOV.UK Frontend's template has no inline script any more; see its changelog.");
        }
        return script.group(1);
    }

    private String text(String name) {
        try {
            return file(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("GOV.UK Frontend lacks " + name + "; see its changelog.", missing);
        }
    }
}
