package org.mattersarising.minutes.parser;

import java.util.Random;

/** Damages a text the way extraction and people do: lines lost, doubled, joined, characters changed, markup sprinkled in. */
final class Mutation {

    private static final String[] DEBRIS = {
        "**",
        "*",
        "_",
        "\n\n",
        "\n",
        "\t",
        "<sup>",
        "</p>",
        "[",
        "](",
        ")",
        "\\",
        "Page 3\n",
        "RESOLVED that:",
        "(1)",
        "\u0000",
        "\u00a0",
        "- ",
        "# ",
        "&amp;",
        "`",
        "\r\n"
    };
    private static final int CHANGES = 40;

    private Mutation() {}

    static String of(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = 0; i < CHANGES && mutant.length() > 2; i++) {
            int at = random.nextInt(mutant.length());
            int length = Math.min(mutant.length() - at, random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, at + length);
                case 1 -> mutant.insert(at, mutant.substring(at, at + length));
                case 2 -> mutant.setCharAt(at, (char) (random.nextBoolean() ? ' ' : random.nextInt(0x2100)));
                default -> mutant.insert(at, DEBRIS[random.nextInt(DEBRIS.length)]);
            }
        }
        return mutant.toString();
    }
}
