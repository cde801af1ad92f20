package org.mattersarising.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.mattersarising.shared.Refused;

/**
 * Which passwords are taken: long ones that are not easy to guess. No kinds of characters are demanded and none expires, after the guidance
 * of the National Cyber Security Centre ("Password policy: updating your approach").
 */
final class PasswordRule {

    /** Characters; enough for three random words. */
    static final int SHORTEST = 12;

    /** Bytes in UTF-8; bcrypt looks at no more. */
    static final int LONGEST = 72;

    /** Bits: about as hard as a billion guesses, which throttling makes out of reach. */
    private static final double FEWEST_BITS = 30;

    private static final List<String> OURS = List.of("matters", "arising", "council", "board", "committee", "minutes");

    private PasswordRule() {}

    /** @throws Refused with what to choose instead */
    static void check(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused(
                    "Choose a password of at least " + SHORTEST + " characters; three random words make a good one.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refused("Choose a password of at most " + LONGEST + " characters.");
        }
        if (!new Nbvcxz(configuration(name + " " + email)).estimate(password).isMinimumEntropyMet()) {
            throw new Refused("That password is easy to guess; choose three random words instead.");
        }
    }

    private static Configuration configuration(String aboutThePerson) {
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(new DictionaryBuilder()
                .setDictionaryName("known to everybody here")
                .setExclusion(true)
                .addWords(guessable(aboutThePerson), 1)
                .createDictionary());
        return new ConfigurationBuilder()
                .setLocale(Locale.UK)
                .setMinimumEntropy(FEWEST_BITS)
                .setDictionaries(dictionaries)
                .createConfiguration();
    }

    private static List<String> guessable(String aboutThePerson) {
        Set<String> words = new TreeSet<>(OURS);
        for (String word : aboutThePerson.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
