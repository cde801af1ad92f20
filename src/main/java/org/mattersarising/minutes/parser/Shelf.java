package org.mattersarising.minutes.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words and phrases that stand in files beside the classes that read them. */
final class Shelf {

    private Shelf() {}

    /** The lines of the file, those left out that only tell about it: they begin with "#" and hold no tab. */
    static List<String> lines(String name) {
        try (InputStream in = Shelf.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") || line.contains("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
