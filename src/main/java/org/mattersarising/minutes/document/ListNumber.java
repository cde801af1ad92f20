package org.mattersarising.minutes.document;

/** Numbers of list items as words processors write them. */
final class ListNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private ListNumber() {}

    /** a, b … z, aa, bb … as Word and browsers up to z do; plain digits where there is no letter. */
    static String letters(int n) {
        if (n < 1 || n > 26 * 20) {
            return Integer.toString(n);
        }
        String letter = String.valueOf((char) ('a' + (n - 1) % 26));
        return letter.repeat((n - 1) / 26 + 1);
    }

    /** i, ii, iii, iv …; plain digits where there is no Roman number. */
    static String roman(int n) {
        if (n < 1 || n > 4999) {
            return Integer.toString(n);
        }
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
