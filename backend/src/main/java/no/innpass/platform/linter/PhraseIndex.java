package no.innpass.platform.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Finds the phrases that may begin at a word by looking up the word, its beginnings, its ends and, for the few lengths that occur,
 * its parts: the time for a text grows with its length, whatever is written in it.
 */
final class PhraseIndex<E> {
    private static final String NUMBER = "#";

    private record Keyed<E>(Phrase phrase, E entry) {}

    /** @param end index after the last token */
    record Found<E>(int start, int end, E entry) {}

    private final Map<String, List<Keyed<E>>> exact = new HashMap<>();
    private final Map<String, List<Keyed<E>>> prefixes = new HashMap<>();
    private final Map<String, List<Keyed<E>>> suffixes = new HashMap<>();
    private final Map<String, List<Keyed<E>>> infixes = new HashMap<>();
    private final Set<Integer> infixLengths = new TreeSet<>();

    void add(Phrase phrase, E entry) {
        Keyed<E> keyed = new Keyed<>(phrase, entry);
        WordPattern first = phrase.first();
        first.exact().forEach(key -> put(exact, key, keyed));
        first.prefixes().forEach(key -> put(prefixes, key, keyed));
        first.suffixes().forEach(key -> put(suffixes, key, keyed));
        first.infixes().forEach(key -> {
            put(infixes, key, keyed);
            infixLengths.add(key.length());
        });
        if (first.takesNumbers()) {
            put(exact, NUMBER, keyed);
        }
    }

    private static <E> void put(Map<String, List<Keyed<E>>> map, String key, Keyed<E> keyed) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(keyed);
    }

    void find(List<Token> tokens, Consumer<Found<E>> found) {
        for (int start = 0; start < tokens.size(); start++) {
            for (Keyed<E> keyed : beginningAt(tokens.get(start))) {
                int end = keyed.phrase().end(tokens, start);
                if (end >= 0) {
                    found.accept(new Found<>(start, end, keyed.entry()));
                }
            }
        }
    }

    private Set<Keyed<E>> beginningAt(Token token) {
        String form = token.form();
        String near = form.substring(0, Math.min(form.length(), WordPattern.LONGEST));
        Set<Keyed<E>> phrases = new LinkedHashSet<>(exact.getOrDefault(form, List.of()));
        if (token.isNumber()) {
            exact.getOrDefault(NUMBER, List.of()).stream()
                    .filter(keyed -> keyed.phrase().first().matches(token))
                    .forEach(phrases::add);
        }
        for (int length = 1; length <= near.length(); length++) {
            phrases.addAll(prefixes.getOrDefault(near.substring(0, length), List.of()));
            phrases.addAll(suffixes.getOrDefault(form.substring(form.length() - length), List.of()));
        }
        for (int length : infixLengths) {
            for (int at = 0; at + length <= near.length(); at++) {
                phrases.addAll(infixes.getOrDefault(near.substring(at, at + length), List.of()));
            }
        }
        return phrases;
    }
}
