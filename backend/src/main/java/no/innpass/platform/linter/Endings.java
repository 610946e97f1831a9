package no.innpass.platform.linter;

import java.util.List;
import java.util.Map;

/** The endings that a word of the lists may take, Norwegian and English together; a sign after the slash of a pattern names them. */
final class Endings {
    private static final Map<String, List<String>> BY_SIGN = Map.of(
            "n",
            List.of(
                    "", "s", "en", "ens", "n", "ns", "a", "as", "er", "ers", "r", "rs", "ene", "enes", "ne", "nes",
                    "et", "ets", "t", "ts", "ar", "ars", "ane", "anes", "e", "es"),
            "a",
            List.of("", "t", "e", "ere", "est", "este", "a", "s"),
            "v",
            List.of(
                    "", "r", "er", "t", "et", "te", "a", "de", "dde", "d", "s", "es", "ed", "ing", "inga", "ingen",
                    "ende", "ande", "ar", "ast", "e"));

    private Endings() {}

    /** All forms of {@code word/sign}; the word itself when there is no slash. */
    static List<String> forms(String word) {
        int slash = word.indexOf('/');
        if (slash < 0) {
            return List.of(word);
        }
        List<String> endings = BY_SIGN.get(word.substring(slash + 1));
        if (endings == null) {
            throw new IllegalStateException("No such endings: " + word);
        }
        String stem = word.substring(0, slash);
        return endings.stream().map(stem::concat).toList();
    }
}
