package org.mattersarising.minutes.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All texts at hand: the examples of the specification, and shared packs and minutes where they are there. */
final class Texts {

    private Texts() {}

    static Map<String, String> all() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String resource : List.of("/minutes/minutes-spec.md", "/minutes/regressions.md")) {
            SpecExample.in(resource).forEach(example -> texts.put(resource + " " + example.name(), example.document()));
        }
        for (Path file : shared()) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        return texts;
    }

    /** Whole records: the invented pack, and shared packs where they are there. */
    static Map<String, String> records() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = Texts.class.getResourceAsStream("/minutes/invented-pack.md")) {
            texts.put("the invented pack", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Path file : shared()) {
            if (file.getParent().endsWith("packs")) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** Shared packs; says aloud when there are none. */
    private static List<Path> shared() throws IOException {
        String named = System.getenv("MATTERS_SHARED");
        Path root = Path.of(named == null ? "../shared" : named);
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("packs", "minutes")) {
            Path directory = root.resolve(folder);
            if (!Files.isDirectory(directory)) {
                System.out.println(
                        "No sample texts at " + directory.toAbsolutePath() + ": the invented ones alone are read.");
                continue;
            }
            try (Stream<Path> found = Files.list(directory)) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
