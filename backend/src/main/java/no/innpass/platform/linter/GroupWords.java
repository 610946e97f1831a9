package no.innpass.platform.linter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The word list of {@link GroupWishes}: a line is a kind (limit, group, country, phrase), a tab, a word; a star at its end means any ending. */
final class GroupWords {
    private final Set<String> limits = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final List<String> groupStems = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();
    private final List<String> phrases = new ArrayList<>();

    private GroupWords() {}

    static GroupWords read(String resource) {
        GroupWords words = new GroupWords();
        try (InputStream stream = Objects.requireNonNull(GroupWords.class.getResourceAsStream(resource))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    boolean isLimit(String token) {
        return limits.contains(token);
    }

    boolean isGroup(String token) {
        return groups.contains(token) || groupStems.stream().anyMatch(token::startsWith);
    }

    boolean isCountry(String token) {
        return countries.contains(token);
    }

    /** @param joined the words of a sentence with one blank before, between and after them */
    Optional<String> phraseIn(String joined) {
        return phrases.stream()
                .filter(phrase -> joined.contains(" " + phrase + " "))
                .findFirst();
    }

    private void add(String line) {
        String[] parts = line.split("\t", 2);
        switch (parts[0]) {
            case "limit" -> limits.add(parts[1]);
            case "country" -> countries.add(parts[1]);
            case "phrase" -> phrases.add(parts[1]);
            case "group" -> {
                if (parts[1].endsWith("*")) {
                    groupStems.add(parts[1].substring(0, parts[1].length() - 1));
                } else {
                    groups.add(parts[1]);
                }
            }
            default -> throw new IllegalStateException("No such kind of word: " + line);
        }
    }
}
