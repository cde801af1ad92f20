package org.mattersarising.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Reads the demonstration's files, in which everything that is invented stands. */
final class Script {

    private Script() {}

    /** Binds {@code demo/<name>.yaml} to a record. */
    static <T> T read(String name, Class<T> type) {
        try {
            List<ConfigurationPropertySource> sources = new YamlPropertySourceLoader()
                    .load(name, new ClassPathResource("demo/" + name + ".yaml")).stream()
                            .map(ConfigurationPropertySource::from)
                            .toList();
            return new Binder(sources).bind("", type).get();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The bytes of {@code demo/<path>}. */
    static byte[] bytes(String path) {
        try {
            return new ClassPathResource("demo/" + path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
