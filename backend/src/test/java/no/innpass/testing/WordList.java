package no.innpass.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Words that a name must not hold, from a file of the folder {@code names}: one word or several that follow each other on a line. */
public record WordList(List<String> words) {
    private static final String FOLDER = "/names/";

    public static WordList read(String file) {
        return new WordList(lines(file).stream().map(WordList::apart).toList());
    }

    /** Names that are excused, with the reason why. */
    public static Map<String, String> excused(String file) {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines(file)) {
            int sign = line.indexOf(" = ");
            if (sign < 0) {
                throw new IllegalStateException("No reason: " + line);
            }
            reasons.put(line.substring(0, sign), line.substring(sign + 3));
        }
        return reasons;
    }

    /** True when one of the words stands in the name as a word of its own: "age" in {@code ageBand} and {@code AGE_BAND}, not in {@code language}. */
    public boolean isIn(String name) {
        String apart = apart(name);
        return words.stream().anyMatch(apart::contains);
    }

    /** {@code ageBand} and {@code AGE_BAND} as " age band ". */
    private static String apart(String name) {
        return " "
                + name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                        .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                        .replaceAll("[^A-Za-z]+", " ")
                        .toLowerCase(Locale.ROOT)
                        .strip()
                + " ";
    }

    private static List<String> lines(String file) {
        try (InputStream words = Objects.requireNonNull(WordList.class.getResourceAsStream(FOLDER + file))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
