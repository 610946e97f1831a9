package no.innpass.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.linking.FoldedText;

/**
 * Search as you type over all names of all concepts: every typed word must begin some word of one and the same name.
 *
 * <p>Order: the whole preferred name typed; a whole synonym; preferred name begins with the text; synonym begins with it; words inside
 * a preferred name; words inside a synonym. Ties: a name in the asked language, the shorter name, the alphabet, the number. Immutable.
 */
final class LabelSearch {
    private record Name(Concept concept, ConceptLabel label, List<String> words) {
        String folded() {
            return String.join(" ", words);
        }
    }

    private record Start(String word, Name name) {}

    private record Found(Name name, int tier, boolean foreign) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::tier)
            .thenComparing(Found::foreign)
            .thenComparing(found -> found.name().label().text().length())
            .thenComparing(found -> found.name().folded())
            .thenComparing(found -> found.name().concept().number());

    /** One for each word of each name, sorted by word: all that begin with a prefix stand side by side. */
    private final Start[] starts;

    LabelSearch(Collection<Concept> concepts) {
        List<Start> all = new ArrayList<>();
        for (Concept concept : concepts) {
            if (!concept.retired()) {
                for (ConceptLabel label : concept.labels()) {
                    Name name = new Name(concept, label, FoldedText.words(label.text()));
                    name.words().stream().distinct().forEach(word -> all.add(new Start(word, name)));
                }
            }
        }
        starts = all.toArray(Start[]::new);
        Arrays.sort(starts, Comparator.comparing(Start::word));
    }

    /** At most {@code limit} concepts, best first; none for a text without letters and digits. */
    List<ConceptHit> find(String text, Set<ConceptKind> kinds, Language language, int limit) {
        List<String> typed = FoldedText.words(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        String longest =
                typed.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Map<Integer, Found> best = new HashMap<>();
        for (int i = firstFrom(longest); i < starts.length && starts[i].word().startsWith(longest); i++) {
            Name name = starts[i].name();
            if (kinds.contains(name.concept().kind()) && holdsAll(name, typed)) {
                boolean foreign = !name.label().language().equals(language.code());
                best.merge(
                        name.concept().number(),
                        new Found(name, tier(name, String.join(" ", typed)), foreign),
                        (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(found -> new ConceptHit(
                        found.name().concept(), found.name().label().text()))
                .toList();
    }

    private static boolean holdsAll(Name name, List<String> typed) {
        return typed.stream().allMatch(part -> name.words().stream().anyMatch(word -> word.startsWith(part)));
    }

    private static int tier(Name name, String typed) {
        int synonym = name.label().preferred() ? 0 : 1;
        if (name.folded().equals(typed)) {
            return synonym;
        }
        return (name.folded().startsWith(typed) ? 2 : 4) + synonym;
    }

    /** Index of the first start that is not before the prefix. */
    private int firstFrom(String prefix) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle].word().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
