package no.innpass.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.innpass.matching.term.Filter;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;
import no.innpass.taxonomy.words.How;
import no.innpass.taxonomy.words.ReadWord;
import no.innpass.taxonomy.words.WordHit;

/** The typed words, as concepts: what a document must hold, what makes it a nearer hit, and how it is told. */
record ReadQuery(List<ReadWord> words) {
    private static final int MEANINGS = 3;

    static ReadQuery of(String query, Concepts concepts) {
        return new ReadQuery(concepts.read(query));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Every word leads to something that the document holds.
     *
     * @param holds that a document holds the concept
     * @param word that a document holds the words of a stem in another way
     */
    Filter filter(IntFunction<Filter> holds, Function<ReadWord, Filter> word) {
        return Filter.all(words.stream()
                .map(one -> Filter.any(any(one.hits(), holds), word.apply(one)))
                .toList());
    }

    /** One for each word: the document holds what the word names outright. */
    List<Filter> better(IntFunction<Filter> holds) {
        return words.stream()
                .map(one -> any(
                        one.hits().stream()
                                .filter(hit -> hit.how() != How.RELATED)
                                .toList(),
                        holds))
                .filter(filter -> !filter.equals(Filter.NEVER))
                .toList();
    }

    private static Filter any(List<WordHit> hits, IntFunction<Filter> holds) {
        return Filter.any(hits.stream().map(hit -> holds.apply(hit.number())).toList());
    }

    List<WordView> views(Concepts concepts, Language language) {
        return words.stream()
                .map(word -> new WordView(
                        word.typed(),
                        word.read(),
                        word.hits().stream()
                                .sorted((one, other) -> one.how().compareTo(other.how()))
                                .map(hit -> concepts.label(hit.number(), language))
                                .distinct()
                                .limit(MEANINGS)
                                .toList(),
                        !word.hits().isEmpty()))
                .toList();
    }

    /** Names of what the words mean in one row; what is named outright first. */
    List<String> because(Predicate<Integer> held, Concepts concepts, Language language) {
        List<String> names = new ArrayList<>();
        for (ReadWord word : words) {
            word.hits().stream()
                    .filter(hit -> held.test(hit.number()))
                    .sorted((one, other) -> one.how().compareTo(other.how()))
                    .map(hit -> concepts.label(hit.number(), language))
                    .limit(MEANINGS)
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return names;
    }
}
