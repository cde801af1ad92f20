package org.mattersarising.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Takes the GDS Transport font out of the package's style sheet, both the files and the name: it is licensed for GOV.UK
 * alone, and a person may have a font of that name installed.
 *
 * <p>A resolver rather than a transformer, because it stands behind the versioning: the hash in the URL is that of what
 * is sent, and changes when this rule changes.
 */
final class OwnFontResolver extends PathResourceResolver {

    static final String STACK =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
        Resource found = super.getResource(path, location);
        if (found == null || !path.endsWith(".css")) {
            return found;
        }
        String css = withOwnFont(found.getContentAsString(StandardCharsets.UTF_8));
        return new StyleSheet(css, found);
    }

    static String withOwnFont(String css) {
        return css.replaceAll("@font-face\\s*\\{[^}]*}", "")
                .replaceAll("(?i)[\"']?GDS Transport[\"']?\\s*,\\s*arial\\s*,\\s*sans-serif", STACK)
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
    }

    /** The changed text under the name and the age of the file it comes from. */
    private static final class StyleSheet extends ByteArrayResource {

        private final Resource origin;

        StyleSheet(String css, Resource origin) {
            super(css.getBytes(StandardCharsets.UTF_8), origin.getDescription());
            this.origin = origin;
        }

        @Override
        public String getFilename() {
            return origin.getFilename();
        }

        @Override
        public long lastModified() throws IOException {
            return origin.lastModified();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
