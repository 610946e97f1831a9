package no.innpass.platform.linter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words of the lists in a text, in bokmål, nynorsk and English at once, since people mix them (PRI-08, HR-10).
 *
 * <p>A pure function of the text and the lists: the same for any case and any Unicode form of the letters, without clock or memory, and
 * in time that grows with the length of the text. Findings do not overlap and come in the order of the text; of two that do, the one
 * that stops wins, then the longer. What one sentence says never hides a finding in another. Thread-safe.
 */
@Singleton
public final class LanguageLinter {
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.comparing(
                    (Found found) -> !found.entry().category().isWish())
            .thenComparing(found -> !found.entry().strong())
            .thenComparing(found -> found.start() - found.end())
            .thenComparing(Found::start);

    private record Found(int start, int end, WordLists.Entry entry) {}

    private final WordLists lists = WordLists.read();

    /** Version of the word lists, as year and number. */
    public String version() {
        return lists.version();
    }

    /** How many entries the lists have; each stands for many words. */
    public int size() {
        return lists.size();
    }

    public List<LanguageHit> check(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Found> candidates = new ArrayList<>();
        lists.words().find(tokens, found -> candidates.add(new Found(found.start(), found.end(), found.entry())));
        if (candidates.isEmpty()) {
            return List.of();
        }
        BitSet ordinary = new BitSet();
        lists.passes().find(tokens, found -> ordinary.set(found.start(), found.end()));
        BitSet taken = new BitSet();
        return candidates.stream()
                .filter(found -> !touches(ordinary, found))
                .sorted(STRONGEST_FIRST)
                .filter(found -> take(taken, found))
                .sorted(Comparator.comparing(Found::start))
                .map(found -> hit(text, tokens, found))
                .toList();
    }

    private static boolean touches(BitSet words, Found found) {
        int first = words.nextSetBit(found.start());
        return first >= 0 && first < found.end();
    }

    private static boolean take(BitSet taken, Found found) {
        if (touches(taken, found)) {
            return false;
        }
        taken.set(found.start(), found.end());
        return true;
    }

    private static LanguageHit hit(String text, List<Token> tokens, Found found) {
        int start = tokens.get(found.start()).start();
        int end = tokens.get(found.end() - 1).end();
        WordLists.Entry entry = found.entry();
        return new LanguageHit(
                start, end - start, text.substring(start, end), entry.category(), entry.strong(), entry.alternative());
    }
}
