package no.innpass.platform.linter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads the lists in {@code resources/linter}. A line that cannot be understood stops the start: half a list guards nothing. */
final class WordLists {
    /** What a line of a word list says. */
    record Entry(Category category, boolean strong, Alternative alternative) {}

    private static final List<String> LANGUAGES = List.of("any", "nb", "nn", "en", "wishes");

    private final PhraseIndex<Entry> words = new PhraseIndex<>();
    private final PhraseIndex<Boolean> passes = new PhraseIndex<>();
    private final Map<String, WordPattern> sets = new HashMap<>();
    private final Map<String, Function<String, Alternative>> alternatives = new HashMap<>();
    private String version = "";
    private int size;

    static WordLists read() {
        WordLists lists = new WordLists();
        lines("alternatives").forEach(lists::addAlternative);
        lines("sets").forEach(line -> lists.addSet(line.split("\t")));
        for (String language : LANGUAGES) {
            lines("words-" + language).forEach(line -> lists.addWord(line.split("\t"), language));
        }
        lines("passes").forEach(line -> lists.addPass(line.split("\t")));
        return lists;
    }

    /** Of all files: they change together. */
    String version() {
        return version;
    }

    int size() {
        return size;
    }

    PhraseIndex<Entry> words() {
        return words;
    }

    PhraseIndex<Boolean> passes() {
        return passes;
    }

    private void addAlternative(String line) {
        String[] parts = line.split("\t");
        alternatives.put(
                parts[0],
                language -> new Alternative(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        switch (language) {
                            case "nn" -> parts[2];
                            case "en" -> parts[3];
                            default -> parts[1];
                        }));
    }

    private void addSet(String[] parts) {
        sets.put(parts[0], WordPattern.of(parts[1], sets));
    }

    private void addWord(String[] parts, String language) {
        if (parts[0].equals("version")) {
            version = same(parts[1]);
            return;
        }
        Function<String, Alternative> alternative = alternatives.get(parts[2]);
        if (alternative == null) {
            throw new IllegalStateException("No such alternative: " + parts[2]);
        }
        Category category = Category.valueOf(parts[0].toUpperCase(Locale.ROOT));
        boolean strong = parts.length < 4 || parts[3].equals("B");
        Entry entry = new Entry(category, strong, alternative.apply(language));
        for (String phrase : parts[1].split(" ; ")) {
            words.add(Phrase.of(phrase, sets), entry);
        }
        size++;
    }

    private void addPass(String[] parts) {
        if (parts[0].equals("version")) {
            version = same(parts[1]);
        } else {
            passes.add(Phrase.of(parts[0], sets), true);
        }
    }

    private String same(String other) {
        if (!version.isEmpty() && !version.equals(other)) {
            throw new IllegalStateException("The word lists are of two versions: " + version + ", " + other);
        }
        return other;
    }

    private static List<String> lines(String name) {
        try (InputStream stream =
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/linter/" + name + ".tsv"), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
