package org.mattersarising.minutes.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the points of {@code signs.tsv}: {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=org.mattersarising.minutes.parser.SignsFit -Dbench=FOLDER}. The folder holds minutes as NAME.txt and what a
 * careful reader found in them as NAME.gold.json: {@code {"decisions": [{"text", "also"}], "ambiguous": []}}.
 * A logistic regression with an L1 penalty, so that only signs that matter keep points; printed to a tenth of a point.
 */
final class SignsFit {

    private static final double PENALTY = 0.001;
    private static final int STEPS = 150;
    /** A sign that stands in fewer documents is chance, or somebody's name. */
    private static final int FEWEST_DOCUMENTS = 5;

    private static final int FEWEST_SENTENCES = 8;

    private final List<int[]> sentences = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Set<String>> signs = new ArrayList<>();
    private final Map<String, Set<String>> documents = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public static void main(String[] folders) throws IOException {
        SignsFit fit = new SignsFit();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path gold : files.filter(f -> f.toString().endsWith(".gold.json"))
                        .sorted()
                        .toList()) {
                    fit.add(gold);
                }
            }
        }
        fit.print();
    }

    private void add(Path gold) throws IOException {
        String name = gold.getFileName().toString().replace(".gold.json", "");
        Path text = gold.resolveSibling(name + ".txt");
        if (!Files.exists(text)) {
            return;
        }
        JsonNode found = new JsonMapper().readTree(Files.readString(gold));
        Source source = Source.of(Files.readString(text));
        for (Block block : Blocks.of(source, 0, source.size())) {
            for (Passage sentence : Sentences.of(block.body())) {
                int label = label(words(sentence.text()), found);
                if (label >= 0) {
                    Set<String> own = Signs.signs(sentence.text());
                    own.forEach(sign -> {
                        documents.computeIfAbsent(sign, s -> new HashSet<>()).add(name);
                        counts.merge(sign, 1, Integer::sum);
                    });
                    signs.add(own);
                    labels.add(label);
                }
            }
        }
    }

    /** 1 for a decision, 0 for none, -1 where careful readers differ. */
    private static int label(Set<String> sentence, JsonNode found) {
        int label = 0;
        for (JsonNode decision : found.path("decisions")) {
            List<String> texts = new ArrayList<>(List.of(decision.path("text").asString("")));
            decision.path("also").forEach(also -> texts.add(also.asString("")));
            boolean here = texts.stream().map(SignsFit::words).anyMatch(words -> covers(words, sentence));
            label = here ? 1 : label;
        }
        for (JsonNode ambiguous : found.path("ambiguous")) {
            Set<String> words = words(ambiguous.asString(""));
            label = label == 0 && shared(words, sentence) >= 0.6 * words.size() && !words.isEmpty() ? -1 : label;
        }
        return label;
    }

    private static boolean covers(Set<String> told, Set<String> sentence) {
        long shared = shared(told, sentence);
        return !told.isEmpty()
                && (shared >= 0.75 * told.size() && sentence.size() < 6 * told.size() + 20
                        || sentence.size() > 3 && shared >= 0.85 * sentence.size());
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+")));
        words.remove("");
        return words;
    }

    private void print() {
        List<String> known = documents.keySet().stream()
                .filter(sign -> documents.get(sign).size() >= FEWEST_DOCUMENTS && counts.get(sign) >= FEWEST_SENTENCES)
                .sorted()
                .toList();
        Map<String, Integer> index = new HashMap<>();
        known.forEach(sign -> index.put(sign, index.size()));
        signs.forEach(own -> sentences.add(
                own.stream().filter(index::containsKey).mapToInt(index::get).toArray()));
        double[] decides = fit(known.size());
        System.err.printf("%d sentences, %d signs%n", sentences.size(), known.size());
        System.out.printf(Locale.ROOT, "(none)\t%.1f%n", decides[known.size()]);
        Map<String, String> rows = new TreeMap<>();
        for (String sign : known) {
            double d = decides[index.get(sign)];
            if (Math.abs(d) >= 0.05) {
                rows.put(sign, String.format(Locale.ROOT, "%s\t%.1f", sign, d));
            }
        }
        rows.values().forEach(System.out::println);
    }

    /** The points of each sign, and behind them those of none. Accelerated proximal gradient. */
    private double[] fit(int size) {
        double[] at = new double[size + 1];
        double[] ahead = at.clone();
        double momentum = 1;
        double step = 1 / (steepest(size) + 0.25);
        for (int i = 0; i < STEPS; i++) {
            double[] slope = new double[size + 1];
            for (int s = 0; s < sentences.size(); s++) {
                double sum = ahead[size];
                for (int sign : sentences.get(s)) {
                    sum += ahead[sign];
                }
                double off = (1 / (1 + Math.exp(-sum)) - labels.get(s)) / sentences.size();
                slope[size] += off;
                for (int sign : sentences.get(s)) {
                    slope[sign] += off;
                }
            }
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double[] to = new double[size + 1];
            for (int j = 0; j <= size; j++) {
                double moved = ahead[j] - step * slope[j];
                to[j] = j == size ? moved : Math.signum(moved) * Math.max(Math.abs(moved) - PENALTY * step, 0);
            }
            for (int j = 0; j <= size; j++) {
                ahead[j] = to[j] + (momentum - 1) / next * (to[j] - at[j]);
            }
            at = to;
            momentum = next;
        }
        return at;
    }

    /** A bound of the curvature, by the power method. */
    private double steepest(int size) {
        double[] v = new double[size + 1];
        Arrays.fill(v, 1);
        double norm = 1;
        for (int i = 0; i < 20; i++) {
            double[] next = new double[size + 1];
            for (int[] sentence : sentences) {
                double sum = v[size];
                for (int sign : sentence) {
                    sum += v[sign];
                }
                next[size] += sum;
                for (int sign : sentence) {
                    next[sign] += sum;
                }
            }
            norm = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int j = 0; j <= size; j++) {
                v[j] = next[j] / norm;
            }
        }
        return norm / sentences.size() / 4;
    }
}
