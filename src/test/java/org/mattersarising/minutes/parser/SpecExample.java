package org.mattersarising.minutes.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a specification: a text in a fence, what is found in it in the next.
 *
 * @param name section and number within it
 * @param whole whether the text is a whole document; else it stands within a minute
 */
record SpecExample(String name, boolean whole, String text, String findings) {

    private static final String HEAD =
            "Minutes of the meeting of the Harbour Board held at 2.00 pm on Thursday, 4 March 2021\n\nPresent: Councillor A Ford (Chair)\n\n1. Apologies\n\nThere were none.\n\n2. A Matter\n\n";

    String document() {
        return whole ? text : HEAD + text;
    }

    @Override
    public String toString() {
        return name;
    }

    static List<SpecExample> in(String resource) {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        int number = 0;
        List<String> lines = read(resource).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
                number = 0;
            } else if (line.equals("```minute") || line.equals("```document")) {
                String text = fence(lines, i + 1);
                int next = i + (int) text.lines().count() + 2;
                while (next < lines.size() && !lines.get(next).equals("```findings")) {
                    if (!lines.get(next).isBlank()) {
                        throw new IllegalStateException("Line " + (next + 1) + " of " + resource
                                + " stands between an example and its findings; move it in front.");
                    }
                    next++;
                }
                String findings = fence(lines, next + 1);
                examples.add(new SpecExample(
                        section + " / " + ++number, line.endsWith("document"), text, findings.stripTrailing()));
                i = next + (int) findings.lines().count() + 1;
            }
        }
        return examples;
    }

    private static String fence(List<String> lines, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).equals("```"); i++) {
            text.append(lines.get(i).replace("\u2192", "\t")).append('\n');
        }
        return text.toString();
    }

    private static String read(String resource) {
        try (InputStream in = SpecExample.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
